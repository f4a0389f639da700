import { expect, it } from 'vitest';
import { menuItems, menuRefusal } from './card-menu-items.ts';
import type { StudyEvent } from './study-reducer.ts';
import { studyReducer } from './study-reducer.ts';
import { startOfStudy } from './study-state.ts';
import { anItem, aPage, aPair, aTrueFalse, aTyped } from './testing/exercises.ts';

const after = (items: ReturnType<typeof anItem>[], ...events: StudyEvent[]) =>
  [{ type: 'page-arrived', page: aPage(items), ahead: false } as const, ...events].reduce(
    studyReducer,
    startOfStudy,
  );
const refusals = (state: ReturnType<typeof after>) =>
  Object.fromEntries(
    menuItems.flatMap((item) => {
      const refusal = menuRefusal(item, state);
      return refusal ? [[item, refusal]] : [];
    }),
  );

it('everything can be done to a word that is asked while others follow', () => {
  expect(refusals(after([anItem('a'), anItem('b')]))).toEqual({});
});

it('the last word cannot be put off', () => {
  expect(refusals(after([anItem('a')]))).toEqual({ skip: 'skip.alone' });
});

it('there is no hint where it would be the answer, where it was given, or where the answer is shown', () => {
  const two = (exercise: ReturnType<typeof aTyped>) => [anItem('a', { exercise }), anItem('b')];
  expect(refusals(after(two(aTrueFalse('city', 'город'))))).toEqual({ hint: 'hint.none' });
  const hint = { kind: 'start', text: 'c' } as const;
  const hinted: StudyEvent = { type: 'hinted', attemptId: 'attempt-a', hint };
  expect(refusals(after(two(aTyped('city')), hinted))).toEqual({ hint: 'hint.none' });
  expect(refusals(after([anItem('a'), anItem('b')], { type: 'shown' }))).toEqual({ hint: 'hint.none' });
});

it('a board can only be put off, and after an answer the word can still be put away', () => {
  const pairs = ['a', 'b'].map((name) => anItem(name, { exercise: aPair(name, ['1', '2']) }));
  const board = refusals(after([...pairs, anItem('c')]));
  expect(board).not.toHaveProperty('skip');
  expect(new Set(Object.values(board))).toEqual(new Set(['board']));
  const answered: StudyEvent = {
    type: 'answered',
    given: { response: 'x' },
    first: { right: null, correctOption: null },
  };
  const feedback = after([anItem('a', { exercise: aTyped('a') }), anItem('b')], answered);
  expect(refusals(feedback)).toEqual({ skip: 'noWord', hint: 'hint.none' });
});

it('without a word there is nothing to do', () => {
  expect(new Set(Object.values(refusals(startOfStudy)))).toEqual(new Set(['noWord']));
});
