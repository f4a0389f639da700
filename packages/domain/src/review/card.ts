import type { CardId, DeckId, LearnerId, TermId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';

export const cardStates = ['new', 'learning', 'review', 'relearning'] as const;
export type CardState = (typeof cardStates)[number];

/** What can be asked of a term: its meaning, or the term itself. */
export const termSides = ['recognise', 'produce'] as const;
export type Side = (typeof termSides)[number];

/**
 * The cards that a term can give: `recognise` asks for its meaning, `produce` for the term of a meaning, `cloze` for the word that
 * its sentence lacks. Cards of one term are siblings.
 */
export const directions = [...termSides, 'cloze'] as const;
export type Direction = (typeof directions)[number];

/** What a card asks for: in a gap, as from a meaning, the term. */
export function sideAsked(direction: Direction): Side {
  return direction === 'recognise' ? 'recognise' : 'produce';
}

/** FSRS memory state: stability in days (the interval at which recall is 90 % likely), difficulty 1–10. */
export type Memory = { readonly stability: number; readonly difficulty: number };

/** A step under a day is due at an instant, anything longer from the start of a learner's day (rule T5). */
export type Due = { readonly at: Date } | { readonly on: LearnerDay };

/** What the scheduler knows of a card. */
export type CardSchedule = {
  readonly state: CardState;
  /** Index into the learning or relearning steps. */
  readonly step: number;
  readonly memory: Memory | null;
  readonly due: Due | null;
  readonly lastReviewedOn: LearnerDay | null;
  readonly lastReviewedAt: Date | null;
  /** Reviews so far. */
  readonly repetitions: number;
  /** Times forgotten after it had been learnt. */
  readonly lapses: number;
};

/** Why a card is kept out of study: put aside, known without study, or forgotten too often. */
export const holds = ['suspended', 'known', 'leech'] as const;
export type Hold = (typeof holds)[number];

/** One learner's card: a direction of a term with its schedule. `version` grows with every change. */
export type Card = CardSchedule & {
  readonly id: CardId;
  readonly learnerId: LearnerId;
  readonly deckId: DeckId;
  readonly termId: TermId;
  readonly direction: Direction;
  readonly version: number;
  /** Out of study until the learner takes it back; null: studied. */
  readonly held: Hold | null;
  /** Out of sight for the rest of this day; an earlier day means nothing any more. */
  readonly buriedOn: LearnerDay | null;
};

/** The schedule of a card that was never reviewed. */
export const newSchedule: CardSchedule = {
  state: 'new',
  step: 0,
  memory: null,
  due: null,
  lastReviewedOn: null,
  lastReviewedAt: null,
  repetitions: 0,
  lapses: 0,
};
