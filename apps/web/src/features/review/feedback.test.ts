import { describe, expect, it } from 'vitest';
import type { AnswerResult } from './exercise.ts';
import { isTelling, toneOf } from './feedback.ts';
import { aResult } from './testing/exercises.ts';

const unknown = { right: null, correctOption: null };

describe('the tone of feedback', () => {
  it('follows the server once it has spoken, whatever the browser thought', () => {
    const first = { right: true, correctOption: null };
    expect(toneOf({ first, result: aResult('one', { verdict: 'wrong', rating: 'again' }) }, false)).toBe(
      'wrong',
    );
    expect(toneOf({ first: unknown, result: aResult('one', { verdict: 'typo' }) }, false)).toBe('almost');
    expect(toneOf({ first: unknown, result: aResult('one', { verdict: 'accepted-variant' }) }, false)).toBe(
      'right',
    );
  });

  it('follows the browser until then', () => {
    expect(toneOf({ first: { right: true, correctOption: null }, result: null }, false)).toBe('right');
    expect(toneOf({ first: { right: false, correctOption: 2 }, result: null }, true)).toBe('wrong');
  });

  it('is honest when nobody knows', () => {
    expect(toneOf({ first: unknown, result: null }, false)).toBe('checking');
    expect(toneOf({ first: unknown, result: null }, true)).toBe('unchecked');
  });
});

describe('a diff', () => {
  const diff = (text: string): AnswerResult['diff'] =>
    text.split(' ').map((part) => {
      const kind = part.startsWith('+') ? 'missing' : part.startsWith('-') ? 'extra' : 'same';
      return { kind, text: part.replace(/^[+-]/, '') };
    });

  it('is shown for a slip', () => {
    expect(isTelling(diff('neces +s ary'))).toBe(true);
  });

  it('is not shown for another word or for no difference', () => {
    expect(isTelling(diff('-сто +дом о'))).toBe(false);
    expect(isTelling(diff('дом'))).toBe(false);
    expect(isTelling([])).toBe(false);
  });
});
