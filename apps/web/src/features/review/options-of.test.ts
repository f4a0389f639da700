import { describe, expect, it } from 'vitest';
import { chosenOf, optionsOf, valueOf } from './options-of.ts';
import { aChoice, aCloze, aListening, aResult, aTrueFalse, aTyped } from './testing/exercises.ts';

const unknown = { right: null, correctOption: null };

describe('options', () => {
  it('belong to whatever is chosen, and to nothing that is typed', () => {
    expect(optionsOf(aChoice('city', ['a', 'b']))).toEqual(['a', 'b']);
    expect(optionsOf(aCloze(['works', 'rests']))).toEqual(['works', 'rests']);
    expect(optionsOf(aTrueFalse('city', 'город'))).toEqual(['true', 'false']);
    for (const exercise of [aTyped('city'), aCloze(null), aListening(null)])
      expect(optionsOf(exercise)).toBeNull();
  });

  it('are sent by number, a pair by what is said of it', () => {
    expect(valueOf(aChoice('city', ['a', 'b']), 1)).toBe('1');
    expect(valueOf(aTrueFalse('city', 'город'), 1)).toBe('false');
  });
});

describe('which option was right', () => {
  it('is known from the seals', () => {
    const first = { right: false, correctOption: 0 };
    expect(chosenOf(aChoice('city', ['a', 'b']), { given: { response: '1' }, first, result: null })).toEqual({
      chosen: 1,
      correct: 0,
    });
  });

  it('is known from the server where there was no seal to go by', () => {
    const wrong = aResult('city', { verdict: 'wrong', correctAnswers: ['Resting'] });
    const gap = aCloze(['works', 'resting']);
    expect(chosenOf(gap, { given: { response: '0' }, first: unknown, result: wrong })).toEqual({
      chosen: 0,
      correct: 1,
    });
    const pair = aTrueFalse('city', 'город');
    expect(chosenOf(pair, { given: { response: 'false' }, first: unknown, result: wrong })).toEqual({
      chosen: 1,
      correct: 0,
    });
    const right = aResult('city', { verdict: 'exact' });
    expect(chosenOf(pair, { given: { response: 'false' }, first: unknown, result: right })).toEqual({
      chosen: 1,
      correct: 1,
    });
  });

  it('is not known before either', () => {
    expect(
      chosenOf(aCloze(['a', 'b']), { given: { response: '0' }, first: unknown, result: null }).correct,
    ).toBeNull();
  });
});
