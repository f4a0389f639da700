import type { DayClock, LearnerDay } from '../../../progress/index.ts';
import type { CardSchedule, Direction, Hold, Rating } from '../../../review/index.ts';
import { ratings } from '../../../review/index.ts';
import type { AnkiCard, AnkiReview } from './anki-package.ts';

/** A card with its answers, as it leaves with its learner. */
export type LeavingCard = {
  readonly direction: Direction;
  readonly schedule: CardSchedule;
  readonly held: Hold | null;
  readonly reviews: readonly {
    readonly at: Date;
    readonly rating: Rating;
    readonly durationMs: number;
    readonly before: CardSchedule['state'];
  }[];
};

/** When a package's days begin to count, so that none of its days is before the first. */
export type LeavingClock = DayClock & { readonly firstOn: LearnerDay };

const stateNumbers = { new: 0, learning: 1, review: 2, relearning: 3 } as const;
/** Kinds of the review log: what had never been answered was being learnt. */
const kindNumbers = { new: 0, learning: 0, review: 1, relearning: 2 } as const;
/** What Anki begins with; FSRS reads its own memory instead. */
const startingFactor = 2_500;
const suspended = -1;
const dueInDays = 3;

/** A card as Anki keeps it. Whatever keeps it out of study becomes "suspended". */
export function ankiCard(card: LeavingCard, clock: LeavingClock, ord: number, position: number): AnkiCard {
  const { state, memory, due, lastReviewedOn, repetitions, lapses } = card.schedule;
  const isNew = state === 'new';
  const dueDay = due && 'on' in due ? due.on - clock.firstOn : null;
  const isStep = state === 'learning' || state === 'relearning';
  const queue = isStep && dueDay !== null ? dueInDays : stateNumbers[state];
  return {
    ord,
    deckId: '',
    type: stateNumbers[state],
    queue: card.held !== null ? suspended : queue === stateNumbers.relearning && dueDay === null ? 1 : queue,
    due: isNew ? position : (dueDay ?? secondsOf(due)),
    intervalDays: due && 'on' in due && lastReviewedOn !== null ? Math.max(1, due.on - lastReviewedOn) : 0,
    factor: isNew ? 0 : startingFactor,
    reps: repetitions,
    lapses,
    originalDue: 0,
    originalDeckId: '',
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    reviews: card.reviews.map(ankiReview),
  };
}

const secondsOf = (due: CardSchedule['due']): number =>
  due && 'at' in due ? Math.floor(due.at.getTime() / 1_000) : 0;

const ankiReview = ({ at, rating, durationMs, before }: LeavingCard['reviews'][number]): AnkiReview => ({
  atMs: at.getTime(),
  ease: ratings.indexOf(rating) + 1,
  durationMs,
  kind: kindNumbers[before],
  factor: startingFactor,
});
