import type { Hint, SessionItem } from './exercise.ts';
import { next } from './next-exercise.ts';
import type { Phase, StudyState, Upcoming } from './study-state.ts';
import { asUpcoming, currentItem } from './study-state.ts';

/** What a learner does to the word on screen besides answering it, and what undo brings back. */
export type CardEvent =
  /** What is on screen comes later. */
  | { readonly type: 'skipped' }
  /** A card is not studied any more today. */
  | { readonly type: 'put-away'; readonly cardId: string }
  /**
   * A card is to be asked again at once, by another exercise; without one, only its answer is gone. `wasAnswered`: its last
   * answer no longer counts.
   */
  | {
      readonly type: 'brought-back';
      readonly cardId: string;
      readonly item: SessionItem | null;
      readonly wasAnswered: boolean;
    }
  | { readonly type: 'hinted'; readonly attemptId: string; readonly hint: Hint };

/** The next state of a study session after such an event. Pure. */
export function afterCardEvent(state: StudyState, event: CardEvent): StudyState {
  switch (event.type) {
    case 'skipped': {
      const unanswered = stillAsked(state.phase);
      if (unanswered.length === 0 || state.upcoming.length === 0) return state;
      return next({ ...state, upcoming: [...state.upcoming, ...unanswered] });
    }
    case 'put-away': {
      const without = { ...state, upcoming: state.upcoming.filter(isNotOf(event.cardId)) };
      return currentItem(state)?.cardId === event.cardId ? next(without) : without;
    }
    case 'brought-back':
      return broughtBack(state, event);
    case 'hinted': {
      const { phase } = state;
      const isMeant = phase.name === 'asking' && phase.item.attemptId === event.attemptId;
      return isMeant ? { ...state, phase: { ...phase, hint: event.hint } } : state;
    }
  }
}

/** True when putting off what is on screen leaves something else to ask. */
export function canSkip(state: StudyState): boolean {
  return stillAsked(state.phase).length > 0 && state.upcoming.length > 0;
}

// What was on screen and not answered comes right after it, so that steps taken back are asked in their old order.
function broughtBack(
  state: StudyState,
  { cardId, item, wasAnswered }: CardEvent & { type: 'brought-back' },
): StudyState {
  const last = state.answered.findLastIndex((entry) => entry.item.cardId === cardId);
  const answered = wasAnswered ? state.answered.filter((_, index) => index !== last) : state.answered;
  const others = [...stillAsked(state.phase), ...state.upcoming].filter(isNotOf(cardId));
  if (item) return next({ ...state, answered, refreshed: false, upcoming: [asUpcoming(item), ...others] });
  if (currentItem(state)?.cardId === cardId) return next({ ...state, answered, upcoming: others });
  return { ...state, answered, upcoming: state.upcoming.filter(isNotOf(cardId)) };
}

/** What is on screen and waits for its answer. */
function stillAsked(phase: Phase): Upcoming[] {
  if (phase.name === 'asking') {
    const { item, typed, askedAgain, hint } = phase;
    return [{ item, typed, askedAgain, hint }];
  }
  if (phase.name !== 'board') return [];
  return phase.items.filter((item) => phase.pairs.every((pair) => pair.item !== item)).map(asUpcoming);
}

const isNotOf =
  (cardId: string) =>
  ({ item }: Upcoming): boolean =>
    item.cardId !== cardId;
