import { describe, expect, it } from 'vitest';
import { keyScreen } from './key-screen.ts';
import { studyReducer } from './study-reducer.ts';
import type { StudyState } from './study-state.ts';
import { startOfStudy } from './study-state.ts';
import type { SessionItem } from './exercise.ts';
import {
  aChoice,
  aCloze,
  aLetters,
  aListening,
  anItem,
  aPage,
  aPair,
  aTrueFalse,
  aTyped,
} from './testing/exercises.ts';

const showing = (exercise: SessionItem['exercise']): StudyState =>
  studyReducer(startOfStudy, {
    type: 'page-arrived',
    page: aPage([anItem('one', { exercise })]),
    ahead: false,
  });

describe('what the keys do', () => {
  it.each([
    ['a choice', aChoice('city', ['a', 'b', 'c']), { waitsFor: 'choice', options: 3 }],
    ['a gap with options', aCloze(['a', 'b']), { waitsFor: 'choice', options: 2 }],
    ['a gap to type into', aCloze(null), { waitsFor: 'nothing' }],
    ['what was heard, with options', aListening(['a', 'b']), { waitsFor: 'choice', sounds: true }],
    ['what was heard, to type', aListening(null), { waitsFor: 'nothing', sounds: true }],
    ['a pair', aTrueFalse('city', 'город'), { waitsFor: 'pair', options: 2 }],
    ['tiles, which hear their own keys', aLetters(['a', 'b']), { waitsFor: 'nothing', options: 0 }],
    ['a board, which hears its own keys', aPair('city', ['a', 'b']), { waitsFor: 'nothing', options: 0 }],
    ['a typed answer', aTyped('city'), { waitsFor: 'nothing' }],
  ])('follows %s', (_, exercise, expected) => {
    expect(keyScreen(showing(exercise), true)).toMatchObject(expected);
  });

  it('goes on once every pair of a board is made', () => {
    const board = showing(aPair('city', ['a', 'b']));
    const [item] = board.phase.name === 'board' ? board.phase.items : [];
    if (!item) throw new Error('no board');
    const first = { right: true, correctOption: 0 };
    const done = studyReducer(board, { type: 'paired', item, given: { response: '0' }, first });
    expect(keyScreen(done, true).waitsFor).toBe('continue');
  });
});
