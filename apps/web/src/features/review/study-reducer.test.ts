import { describe, expect, it, test } from 'vitest';
import type { FirstVerdict } from './first-verdict.ts';
import type { StudyEvent } from './study-reducer.ts';
import { studyReducer } from './study-reducer.ts';
import type { StudyState } from './study-state.ts';
import { currentItem, runsLow, sessionProgress, startOfStudy } from './study-state.ts';
import { aChoice, aListening, anItem, aPage, aPair, aResult, aTyped } from './testing/exercises.ts';

const unknown: FirstVerdict = { right: null, correctOption: null };
const right: FirstVerdict = { right: true, correctOption: null };

function after(...events: StudyEvent[]): StudyState {
  return events.reduce(studyReducer, startOfStudy);
}

const arrived = (...args: Parameters<typeof aPage>): StudyEvent => ({
  type: 'page-arrived',
  page: aPage(...args),
  ahead: false,
});
const typed = (name: string): ReturnType<typeof anItem> => anItem(name, { exercise: aTyped(name) });
const answered = (response: string, first = unknown): StudyEvent => ({
  type: 'answered',
  given: { response },
  first,
});
const result = (...args: Parameters<typeof aResult>): StudyEvent => ({
  type: 'result-arrived',
  result: aResult(...args),
});
const onScreen = (state: StudyState): string | undefined => currentItem(state)?.cardId;

describe('a study session', () => {
  it('shows the first exercise of the page that arrives', () => {
    const state = after(arrived([anItem('one'), anItem('two')]));
    expect(state.phase).toMatchObject({ name: 'asking', shown: false });
    expect(onScreen(state)).toBe('card-one');
  });

  it('goes from a rated flashcard straight to the next exercise, without the server', () => {
    const rated: StudyEvent = { type: 'answered', given: { rating: 'good' }, first: right };
    const state = after(arrived([anItem('one'), anItem('two')]), { type: 'shown' }, rated);
    expect(state.phase).toMatchObject({ name: 'asking', shown: false });
    expect(onScreen(state)).toBe('card-two');
  });

  it('stops after a typed answer for its feedback and goes on when asked to', () => {
    const given = after(arrived([typed('one'), typed('two')]), answered('один', right));
    expect(given.phase).toMatchObject({ name: 'feedback', first: right, result: null });
    expect(onScreen(studyReducer(given, { type: 'continued' }))).toBe('card-two');
  });

  it('fills the feedback in when the result arrives', () => {
    const state = after(arrived([typed('one')]), answered('один'), result('one', { verdict: 'typo' }));
    expect(state.phase).toMatchObject({ name: 'feedback', result: { verdict: 'typo' } });
  });

  it('keeps the card and the text when the server asks again', () => {
    const state = after(
      arrived([typed('one'), typed('two')]),
      answered('адин'),
      result('one', { status: 'retry', verdict: 'other-sense' }),
    );
    expect(state.phase).toMatchObject({
      name: 'asking',
      typed: 'адин',
      askedAgain: { verdict: 'other-sense' },
    });
    expect(onScreen(state)).toBe('card-one');
    expect(state.answered).toEqual([]);
  });

  it('asks again next when that is only known after the learner has gone on', () => {
    const events = [
      arrived([typed('one'), typed('two'), typed('three')]),
      answered('адин'),
      { type: 'continued' } as const,
    ];
    const state = after(...events, result('one', { status: 'retry' }));
    expect(onScreen(state)).toBe('card-two');
    const next = studyReducer(studyReducer(state, answered('два')), { type: 'continued' });
    expect(next.phase).toMatchObject({ name: 'asking', typed: 'адин' });
    expect(onScreen(next)).toBe('card-one');
  });

  it('fetches a fresh page when the card had changed, and says so', () => {
    const state = after(
      arrived([typed('one'), typed('two')]),
      answered('один'),
      result('one', { status: 'stale' }),
    );
    expect(state).toMatchObject({ phase: { name: 'loading' }, upcoming: [], answered: [], refreshed: true });
  });

  it('does not tear the learner away from another exercise for a stale one', () => {
    const events = [
      arrived([typed('one'), typed('two'), typed('three')]),
      answered('один'),
      { type: 'continued' } as const,
    ];
    const state = after(...events, result('one', { status: 'stale' }));
    expect(onScreen(state)).toBe('card-two');
    expect(state.upcoming).toEqual([]);
  });

  it('ignores results of answers it does not know, such as those of an earlier visit', () => {
    const before = after(arrived([typed('one')]));
    expect(studyReducer(before, result('elsewhere'))).toBe(before);
  });
});

describe('the pages of a session', () => {
  it('are fetched ahead when few exercises are left and the server has more', () => {
    const items = ['one', 'two', 'three', 'four'].map((name) => anItem(name));
    const rated: StudyEvent = { type: 'answered', given: { rating: 'good' }, first: right };
    const start = after(arrived(items, { more: 5 }));
    expect(runsLow(start)).toBe(false);
    expect(runsLow(studyReducer(start, rated))).toBe(true);
  });

  it('bring no card twice while its answer is still on its way', () => {
    const start = after(arrived([typed('one'), typed('two')], { more: 3 }), answered('один'), {
      type: 'continued',
    });
    const next = studyReducer(start, {
      type: 'page-arrived',
      page: aPage([typed('one'), typed('two'), typed('three')]),
      ahead: true,
    });
    expect(next.upcoming.map(({ item }) => item.cardId)).toEqual(['card-three']);
  });

  it('do not end the session when they were asked for too early to know', () => {
    const waiting = after(arrived([typed('one')], { more: 1 }), answered('один'), { type: 'continued' });
    expect(waiting.phase.name).toBe('loading');
    const early = studyReducer(waiting, { type: 'page-arrived', page: aPage([typed('one')]), ahead: true });
    expect(early.phase.name).toBe('loading');
  });

  it('lead to a rest when only learning steps remain, and to the end when nothing does', () => {
    expect(after(arrived([], { nextStepAt: '2026-11-22T10:10:00.000Z' })).phase).toEqual({
      name: 'resting',
      nextStepAt: '2026-11-22T10:10:00.000Z',
    });
    expect(after(arrived([])).phase).toEqual({ name: 'ended' });
  });

  it('say so when they cannot be loaded, but not when that was only ahead of need', () => {
    const failed: StudyEvent = { type: 'page-failed', error: new Error('offline') };
    expect(after(failed).phase.name).toBe('failed');
    const studying = after(arrived([typed('one')], { more: 5 }), failed);
    expect(studying.phase.name).toBe('asking');
    expect(runsLow(studying)).toBe(false);
  });
});

describe('the progress line', () => {
  it('counts what was answered against what is known to be left', () => {
    const choice = anItem('two', { exercise: aChoice('two', ['а', 'б']) });
    const start = after(arrived([typed('one'), choice], { more: 3 }));
    expect(sessionProgress(start)).toEqual({ done: 0, left: 5 });
    expect(sessionProgress(studyReducer(start, answered('один')))).toEqual({ done: 1, left: 4 });
  });
});

describe('a board of pairs', () => {
  const options = ['один', 'два'];
  const pair = (name: string, group = 'board') => anItem(name, { exercise: aPair(name, options, group) });
  const [one, two] = [pair('one'), pair('two')];
  const paired = (item: typeof one, response = '0'): StudyEvent => ({
    type: 'paired',
    item,
    given: { response },
    first: right,
  });
  const start = after(arrived([one, two, typed('three')]));

  it('shows all its pairs at once and leaves the rest for later', () => {
    expect(start.phase).toMatchObject({ name: 'board', items: [one, two], pairs: [] });
    expect(start.upcoming.map(({ item }) => item.cardId)).toEqual(['card-three']);
    expect(sessionProgress(start)).toEqual({ done: 0, left: 3 });
  });

  it('stays until every pair is made, then goes on', () => {
    const half = studyReducer(start, paired(one));
    expect(studyReducer(half, { type: 'continued' })).toBe(half);
    const whole = studyReducer(half, paired(two, '1'));
    expect(sessionProgress(whole)).toEqual({ done: 2, left: 1 });
    expect(onScreen(studyReducer(whole, { type: 'continued' }))).toBe('card-three');
  });

  it('takes each pair once and keeps what the server says of it', () => {
    const half = studyReducer(start, paired(one));
    expect(studyReducer(half, paired(one, '1'))).toBe(half);
    const judged = studyReducer(half, result('one', { verdict: 'wrong', rating: 'again' }));
    expect(judged.phase).toMatchObject({ name: 'board', pairs: [{ result: { rating: 'again' } }] });
    expect(judged.answered).toMatchObject([{ result: { rating: 'again' } }]);
  });

  it('does not tear the learner away for a stale pair, and fetches afresh afterwards', () => {
    const half = studyReducer(start, paired(one));
    const stale = studyReducer(half, result('one', { status: 'stale' }));
    expect(stale).toMatchObject({ phase: { name: 'board' }, upcoming: [], refreshed: true });
    const done = studyReducer(studyReducer(stale, paired(two)), { type: 'continued' });
    expect(done.phase.name).toBe('loading');
  });

  it('brings none of its cards twice', () => {
    const page = aPage([pair('one', 'another'), pair('four', 'another')]);
    const more = studyReducer(start, { type: 'page-arrived', page, ahead: true });
    expect(more.upcoming.map(({ item }) => item.cardId)).toEqual(['card-three', 'card-four']);
  });
});

test('whoever can do without listening for now gets a fresh page', () => {
  const listening = after(arrived([anItem('one', { exercise: aListening(null) }), typed('two')]));
  expect(studyReducer(listening, { type: 'means-changed' })).toMatchObject({
    phase: { name: 'loading' },
    upcoming: [],
    answered: [],
  });
});
