import type { AnswerResult, Given, SessionItem, SessionPage } from './exercise.ts';
import type { FirstVerdict } from './first-verdict.ts';
import type { CardEvent } from './card-events.ts';
import { afterCardEvent } from './card-events.ts';
import { next } from './next-exercise.ts';
import type { StudyState, Upcoming } from './study-state.ts';
import { asUpcoming, isBoardDone, itemsOnScreen } from './study-state.ts';

/** What can happen in a study session. */
export type StudyEvent =
  /** `ahead`: asked for before the last answers were saved, so it may not know of them. */
  | { readonly type: 'page-arrived'; readonly page: SessionPage; readonly ahead: boolean }
  | { readonly type: 'page-failed'; readonly error: unknown }
  | { readonly type: 'fetch-again' }
  | { readonly type: 'shown' }
  | { readonly type: 'answered'; readonly given: Given; readonly first: FirstVerdict }
  | {
      readonly type: 'paired';
      readonly item: SessionItem;
      readonly given: Given;
      readonly first: FirstVerdict;
    }
  /** The learner can do without something that exercises to come rely on: they are asked for anew. */
  | { readonly type: 'means-changed' }
  | { readonly type: 'result-arrived'; readonly result: AnswerResult }
  | { readonly type: 'continued' }
  | { readonly type: 'finished' }
  | CardEvent;

/** The next state of a study session. Pure: fetching and sending happen outside and come back as events. */
export function studyReducer(state: StudyState, event: StudyEvent): StudyState {
  const { phase } = state;
  switch (event.type) {
    case 'page-arrived':
      return withPage(state, event.page, event.ahead);
    case 'page-failed':
      // A page fetched ahead may fail quietly: it is fetched again when it is needed.
      return phase.name === 'loading'
        ? { ...state, phase: { name: 'failed', error: event.error } }
        : { ...state, beyond: 0 };
    case 'fetch-again':
      return { ...state, phase: { name: 'loading' } };
    case 'shown':
      return phase.name === 'asking' ? { ...state, phase: { ...phase, shown: true } } : state;
    case 'answered':
      return withAnswer(state, event.given, event.first);
    case 'paired':
      return withPair(state, event);
    case 'means-changed':
      return { ...state, upcoming: [], beyond: 0, phase: { name: 'loading' } };
    case 'result-arrived':
      return withResult(state, event.result);
    case 'continued':
      return phase.name === 'feedback' || isBoardDone(phase) ? next(state) : state;
    case 'finished':
      return { ...state, phase: { name: 'ended' } };
    case 'skipped':
    case 'put-away':
    case 'brought-back':
    case 'hinted':
      return afterCardEvent(state, event);
  }
}

function withPage(state: StudyState, page: SessionPage, ahead: boolean): StudyState {
  const unsettled = state.answered.filter(({ result }) => result === null).map(({ item }) => item.cardId);
  const here = [...itemsOnScreen(state), ...state.upcoming.map(({ item }) => item)];
  const known = new Set([...unsettled, ...here.map(({ cardId }) => cardId)]);
  const fresh = page.items.filter(({ cardId }) => !known.has(cardId)).map(asUpcoming);
  const beyond =
    fresh.length === 0 ? 0 : Math.max(0, page.remaining.due + page.remaining.new - page.items.length);
  const filled = { ...state, upcoming: [...state.upcoming, ...fresh], sessionId: page.sessionId, beyond };
  if (state.phase.name !== 'loading') return filled;
  if (filled.upcoming.length > 0) return next(filled);
  if (ahead) return filled;
  if (page.nextStepAt !== null) return { ...filled, phase: { name: 'resting', nextStepAt: page.nextStepAt } };
  return { ...filled, phase: { name: 'ended' } };
}

function withAnswer(state: StudyState, given: Given, first: FirstVerdict): StudyState {
  if (state.phase.name !== 'asking') return state;
  const { item, hint } = state.phase;
  const answered = [...state.answered, { item, given, first, result: null, hint }];
  // A flashcard's answer was on screen already, so there is nothing to stop for.
  if (item.exercise.type === 'flashcard') return next({ ...state, answered, refreshed: false });
  return {
    ...state,
    answered,
    refreshed: false,
    phase: { name: 'feedback', item, given, first, result: null },
  };
}

function withPair(state: StudyState, { item, given, first }: StudyEvent & { type: 'paired' }): StudyState {
  const { phase } = state;
  if (phase.name !== 'board' || phase.pairs.some((pair) => pair.item === item)) return state;
  const pair = { item, given, first, result: null };
  const answered = [...state.answered, pair];
  return { ...state, answered, refreshed: false, phase: { ...phase, pairs: [...phase.pairs, pair] } };
}

function withResult(state: StudyState, result: AnswerResult): StudyState {
  const entry = state.answered.find(({ item }) => item.attemptId === result.attemptId);
  if (!entry) return state;
  if (result.status === 'recorded') return settled(state, result);
  const without = { ...state, answered: state.answered.filter((other) => other !== entry) };
  // A learner who looks at another exercise, or has finished, is not torn away from it.
  const free = isOnScreen(state, result) || state.phase.name === 'loading' || state.phase.name === 'resting';
  if (result.status === 'stale') {
    const fresh: StudyState = { ...without, upcoming: [], beyond: 0, refreshed: true };
    return free ? { ...fresh, phase: { name: 'loading' } } : fresh;
  }
  const { item, given, hint = null } = entry;
  const again: Upcoming = { item, typed: given.response ?? '', askedAgain: result, hint };
  const queued = { ...without, upcoming: [again, ...without.upcoming] };
  return free ? next(queued) : queued;
}

function isOnScreen({ phase }: StudyState, { attemptId }: AnswerResult): boolean {
  return phase.name === 'feedback' && phase.item.attemptId === attemptId;
}

function settled(state: StudyState, result: AnswerResult): StudyState {
  const { phase } = state;
  const settle = (entries: StudyState['answered']): StudyState['answered'] =>
    entries.map((entry) => (entry.item.attemptId === result.attemptId ? { ...entry, result } : entry));
  const answered = settle(state.answered);
  if (phase.name === 'board') {
    return { ...state, answered, phase: { ...phase, pairs: settle(phase.pairs) } };
  }
  return {
    ...state,
    answered,
    phase: phase.name === 'feedback' && isOnScreen(state, result) ? { ...phase, result } : phase,
  };
}
