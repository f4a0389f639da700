import type { AnswerResult, Given, Hint, SessionItem } from './exercise.ts';
import type { FirstVerdict } from './first-verdict.ts';

/** What is on the screen. */
export type Phase =
  /** Waiting for a page of exercises. */
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly error: unknown }
  /** `typed` is what a refused answer left in the field; `askedAgain` says why it was refused. */
  | {
      readonly name: 'asking';
      readonly item: SessionItem;
      readonly shown: boolean;
      readonly typed: string;
      readonly askedAgain: AnswerResult | null;
      /** What has been given away of the answer. */
      readonly hint: Hint | null;
    }
  | {
      readonly name: 'feedback';
      readonly item: SessionItem;
      readonly given: Given;
      readonly first: FirstVerdict;
      readonly result: AnswerResult | null;
    }
  /** A board of pairs: each is an exercise of its own; `pairs` are those that have been made. */
  | {
      readonly name: 'board';
      readonly items: readonly SessionItem[];
      readonly pairs: readonly Answered[];
    }
  /** Only learning steps remain; the next falls due at an instant. */
  | { readonly name: 'resting'; readonly nextStepAt: string }
  | { readonly name: 'ended' };

/** An answer given in this session. */
export type Answered = {
  readonly item: SessionItem;
  readonly given: Given;
  readonly first: FirstVerdict;
  readonly result: AnswerResult | null;
  readonly hint?: Hint | null;
};

/**
 * An exercise to come; `typed` and `askedAgain` when it was refused after the learner had gone on, `hint` when it was put off
 * after one.
 */
export type Upcoming = {
  readonly item: SessionItem;
  readonly typed: string;
  readonly askedAgain: AnswerResult | null;
  readonly hint: Hint | null;
};

/** An exercise as the server hands it out. */
export const asUpcoming = (item: SessionItem): Upcoming => ({
  item,
  typed: '',
  askedAgain: null,
  hint: null,
});

/** A study session as one learner sees it. */
export type StudyState = {
  readonly phase: Phase;
  readonly upcoming: readonly Upcoming[];
  readonly answered: readonly Answered[];
  /** The session that the last page belongs to. */
  readonly sessionId: string | null;
  /** Exercises that the server has beyond those it has handed out. */
  readonly beyond: number;
  /** The card had changed since it was shown: a fresh page is on its way, and the learner is told. */
  readonly refreshed: boolean;
};

export const startOfStudy: StudyState = {
  phase: { name: 'loading' },
  upcoming: [],
  answered: [],
  sessionId: null,
  beyond: 0,
  refreshed: false,
};

/** The exercise on screen, if any. */
export function currentItem({ phase }: StudyState): SessionItem | null {
  return phase.name === 'asking' || phase.name === 'feedback' ? phase.item : null;
}

/** The exercise of a card that is on screen, or else was answered last in this session. */
export function lastItemOf(state: StudyState, cardId: string): SessionItem | null {
  const item = currentItem(state);
  if (item?.cardId === cardId) return item;
  return state.answered.findLast((entry) => entry.item.cardId === cardId)?.item ?? null;
}

/** All exercises on screen. */
export function itemsOnScreen(state: StudyState): readonly SessionItem[] {
  if (state.phase.name === 'board') return state.phase.items;
  const item = currentItem(state);
  return item ? [item] : [];
}

/** True when every pair of a board has been made. */
export function isBoardDone(phase: Phase): boolean {
  return phase.name === 'board' && phase.pairs.length === phase.items.length;
}

/** How far the session has come: answered, and known to be left. */
export function sessionProgress(state: StudyState): { readonly done: number; readonly left: number } {
  return { done: state.answered.length, left: state.upcoming.length + asked(state.phase) + state.beyond };
}

function asked(phase: Phase): number {
  if (phase.name === 'board') return phase.items.length - phase.pairs.length;
  return phase.name === 'asking' ? 1 : 0;
}

/** True when it is time to fetch more before the learner has to wait for it. */
export function runsLow({ upcoming, beyond, phase }: StudyState): boolean {
  const busy = phase.name === 'asking' || phase.name === 'feedback' || phase.name === 'board';
  return busy && beyond > 0 && upcoming.length <= 2;
}
