import type { AttemptId, CardId, DeckId, LearnerId, RequestId, TermId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import type { Card, CardSchedule, Hold } from './card.ts';
import type { Outcome } from './outcome.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/**
 * What a row of the review log tells. Answers are `review`, or `practice` when they leave the schedule alone; the others are
 * things a learner did to a card, logged without a rating (rules S6, S7).
 */
export const logKinds = [
  'review',
  'practice',
  'set-due',
  'reset',
  'hold',
  'release',
  'bury',
  'import',
] as const;
export type LogKind = (typeof logKinds)[number];

/** What a history makes of a card: its schedule, and whether it is kept out of study. */
export type CardImage = CardSchedule & { readonly held: Hold | null };

/** What every row of the log says: whose and what, when on the learner's own calendar, and the card before it. */
type Logged = {
  readonly learnerId: LearnerId;
  readonly cardId: CardId;
  readonly deckId: DeckId;
  readonly termId: TermId;
  readonly repetition: number;
  readonly reviewedAt: Date;
  readonly timeZone: string;
  readonly dayStartHour: number;
  readonly reviewedOn: LearnerDay;
  readonly gapDays: number;
  readonly before: CardImage;
  readonly algorithm: string;
};

type Answered = Logged & {
  readonly attemptId: AttemptId;
  readonly rating: Rating;
  readonly settings: SchedulerSettings;
};

/** An answer: everything a later replay, audit or better model needs (rules T4, S19). */
export type ReviewLogEntry = Answered & {
  readonly kind: 'review';
  readonly after: Outcome;
  /** Days that balancing chose for the rating; null: fuzz alone decided, or it was a step under a day. */
  readonly chosenDays: number | null;
  /** Chances of a lucky guess and of a slip of the exercise; null: the answer was taken at its word. */
  readonly guess: number | null;
  readonly slip: number | null;
};

/** An answer outside the schedule: it counts as activity and nothing else (rule S6). */
export type PracticeEntry = Answered & { readonly kind: 'practice'; readonly after: null };

/** A due day that was set: by the learner, or, when they asked for it, by the settings of the deck (rule S12). */
export type DueSet = { readonly dueOn: LearnerDay; readonly by?: 'settings' };

/** What another program made of a card, taken over as it was. */
export type ScheduleTakenOver = { readonly schedule: CardSchedule };

/** What a learner did to a card. `before` and these few inputs are all that replaying it takes. */
export type CardActionEntry = Logged & { readonly id: RequestId } & (
    | { readonly kind: 'set-due'; readonly after: DueSet }
    | { readonly kind: 'import'; readonly after: ScheduleTakenOver }
    | { readonly kind: 'hold'; readonly after: { readonly held: Hold } }
    | { readonly kind: 'reset' | 'release' | 'bury'; readonly after: null }
  );

/** The part of a card that its history decides. */
export function imageOf(card: CardImage | Card): CardImage {
  const { state, step, memory, due, lastReviewedAt, lastReviewedOn, repetitions, lapses, held } = card;
  return { state, step, memory, due, lastReviewedAt, lastReviewedOn, repetitions, lapses, held };
}
