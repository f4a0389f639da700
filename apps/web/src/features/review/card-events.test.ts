import { describe, expect, it } from 'vitest';
import { canSkip } from './card-events.ts';
import type { StudyEvent } from './study-reducer.ts';
import { studyReducer } from './study-reducer.ts';
import type { StudyState } from './study-state.ts';
import { currentItem, sessionProgress, startOfStudy } from './study-state.ts';
import { anItem, aPage, aPair, aResult, aTyped } from './testing/exercises.ts';

const unknown = { right: null, correctOption: null };
const arrived = (...items: ReturnType<typeof anItem>[]): StudyEvent => ({
  type: 'page-arrived',
  page: aPage(items),
  ahead: false,
});
const rated: StudyEvent = { type: 'answered', given: { rating: 'good' }, first: unknown };
const typed = (name: string): ReturnType<typeof anItem> => anItem(name, { exercise: aTyped(name) });
const answered = (response: string): StudyEvent => ({
  type: 'answered',
  given: { response },
  first: unknown,
});
const named = (attemptId: string, item: ReturnType<typeof anItem>) =>
  ({ ...item, attemptId }) as ReturnType<typeof anItem>;
const back = (name: string, wasAnswered = true): StudyEvent => ({
  type: 'brought-back',
  cardId: `card-${name}`,
  item: named(`again-${name}`, anItem(name)),
  wasAnswered,
});
const after = (...events: StudyEvent[]): StudyState => events.reduce(studyReducer, startOfStudy);
const onScreen = (state: StudyState): string | undefined => currentItem(state)?.attemptId;
/** The attempts that are asked until nothing is left. */
function order(state: StudyState): (string | undefined)[] {
  const asked: (string | undefined)[] = [];
  for (let at = state; at.phase.name === 'asking'; at = studyReducer(at, rated)) asked.push(onScreen(at));
  return asked;
}

describe('what is put off', () => {
  it('comes last, and nothing is counted', () => {
    const state = after(arrived(anItem('a'), anItem('b'), anItem('c')), { type: 'skipped' });
    expect(order(state)).toEqual(['attempt-b', 'attempt-c', 'attempt-a']);
    expect(sessionProgress(state)).toEqual({ done: 0, left: 3 });
  });

  it('stays when there is nothing else', () => {
    const alone = after(arrived(anItem('a')));
    expect(canSkip(alone)).toBe(false);
    expect(studyReducer(alone, { type: 'skipped' })).toBe(alone);
  });

  it('of a board are the pairs that have not been made', () => {
    const pairs = ['a', 'b', 'c', 'd'].map((name) =>
      anItem(name, { exercise: aPair(name, ['1', '2', '3', '4']) }),
    );
    const board = after(arrived(...pairs, anItem('e')));
    const paired: StudyEvent = { type: 'paired', item: pairs[0]!, given: { response: '0' }, first: unknown };
    const state = [paired, { type: 'skipped' } as const].reduce(studyReducer, board);
    expect(onScreen(state)).toBe('attempt-e');
    const again = studyReducer(state, rated);
    expect(again.phase.name === 'board' && again.phase.items.map(({ cardId }) => cardId)).toEqual([
      'card-b',
      'card-c',
      'card-d',
    ]);
  });
});

describe('what is put away', () => {
  it('leaves the screen and does not come again', () => {
    const state = after(arrived(anItem('a'), anItem('b'), named('other-a', anItem('a'))), {
      type: 'put-away',
      cardId: 'card-a',
    });
    expect(order(state)).toEqual(['attempt-b']);
  });

  it('leaves the screen after its answer too, and waits for a page when it was the last', () => {
    const state = after(arrived(typed('a')), answered('x'), { type: 'put-away', cardId: 'card-a' });
    expect(state.phase.name).toBe('loading');
  });
});

describe('what is brought back', () => {
  it('is asked at once by a new exercise, and its answer no longer counts', () => {
    const two = after(arrived(anItem('a'), anItem('b'), anItem('c')), rated, rated);
    expect(sessionProgress(two)).toEqual({ done: 2, left: 1 });
    const one = studyReducer(two, back('b'));
    expect(onScreen(one)).toBe('again-b');
    expect(sessionProgress(one)).toEqual({ done: 1, left: 2 });
    const none = studyReducer(one, back('a'));
    expect(sessionProgress(none)).toEqual({ done: 0, left: 3 });
    expect(order(none)).toEqual(['again-a', 'again-b', 'attempt-c']);
  });

  it('replaces its own feedback and its own exercise', () => {
    const wrong = aResult('a', { verdict: 'wrong', rating: 'again' });
    const feedback = after(arrived(typed('a'), anItem('b')), answered('x'), {
      type: 'result-arrived',
      result: wrong,
    });
    expect(order(studyReducer(feedback, back('a')))).toEqual(['again-a', 'attempt-b']);
    const asking = after(arrived(anItem('a'), anItem('b')));
    expect(order(studyReducer(asking, back('a', false)))).toEqual(['again-a', 'attempt-b']);
  });

  it('comes back after the end too', () => {
    const ended = after(arrived(anItem('a')), rated, { type: 'finished' });
    expect(onScreen(studyReducer(ended, back('a')))).toBe('again-a');
  });

  it('without an exercise only loses its answer', () => {
    const two = after(arrived(anItem('a'), anItem('b')), rated);
    const event = { type: 'brought-back', cardId: 'card-a', item: null, wasAnswered: true } as const;
    const state = studyReducer(two, event);
    expect(onScreen(state)).toBe('attempt-b');
    expect(sessionProgress(state)).toEqual({ done: 0, left: 1 });
  });

  it('an answer that arrives for what was taken back changes nothing', () => {
    const state = after(arrived(anItem('a'), anItem('b')), rated, back('a'));
    expect(studyReducer(state, { type: 'result-arrived', result: aResult('a') })).toBe(state);
  });
});

describe('a hint', () => {
  const hint = { kind: 'start', text: 'c' } as const;
  const hinted: StudyEvent = { type: 'hinted', attemptId: 'attempt-a', hint };

  it('stays with its exercise when that is put off, or asked again', () => {
    const skipped = after(arrived(typed('a'), anItem('b')), hinted, { type: 'skipped' }, rated);
    expect(skipped.phase).toMatchObject({ name: 'asking', hint });
    const again = after(arrived(typed('a')), hinted, answered('x'), {
      type: 'result-arrived',
      result: aResult('a', { status: 'retry', verdict: 'other-sense', rating: null }),
    });
    expect(again.phase).toMatchObject({ name: 'asking', hint, typed: 'x' });
  });

  it('that comes too late is for nobody', () => {
    const state = after(arrived(anItem('a'), anItem('b')), rated);
    expect(studyReducer(state, hinted)).toBe(state);
    expect(state.phase).toMatchObject({ hint: null });
  });
});
