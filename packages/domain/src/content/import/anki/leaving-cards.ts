import type { DayClock, LearnerDay } from '../../../progress/index.ts';
import type { CardSchedule, Direction, Hold } from '../../../review/index.ts';
import type { AnkiCard } from './anki-package.ts';
import type { LeavingReview, WrittenReview } from './leaving-reviews.ts';
import { ankiReview } from './leaving-reviews.ts';

/** A card with its answers, as it leaves with its learner. */
export type LeavingCard = {
  readonly direction: Direction;
  readonly schedule: CardSchedule;
  readonly held: Hold | null;
  readonly reviews: readonly LeavingReview[];
};

/** A card as a collection gets it. */
export type WrittenCard = Omit<AnkiCard, 'reviews'> & {
  /** Steps that are left, on this day and in all: `today * 1000 + all`; 0 outside of steps. */
  readonly left: number;
  readonly reviews: readonly WrittenReview[];
};

/** When a package's days begin to count, so that none of its days is before the first. */
export type LeavingClock = DayClock & { readonly firstOn: LearnerDay };

const stateNumbers = { new: 0, learning: 1, review: 2, relearning: 3 } as const;
/** Steps in the options that a package brings. */
const stepsOf = { new: 0, learning: 2, review: 0, relearning: 1 } as const;
/** What Anki begins with; FSRS reads its own memory instead. */
const startingFactor = 2_500;
const suspended = -1;
const dueInDays = 3;

/** A card as Anki keeps it. Whatever keeps it out of study becomes "suspended". */
export function ankiCard(card: LeavingCard, clock: LeavingClock, ord: number, position: number): WrittenCard {
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
    left: leftOf(card.schedule),
    originalDue: 0,
    originalDeckId: '',
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    reviews: card.reviews.map(ankiReview),
  };
}

const secondsOf = (due: CardSchedule['due']): number =>
  due && 'at' in due ? Math.floor(due.at.getTime() / 1_000) : 0;

function leftOf({ state, step }: CardSchedule): number {
  const steps = stepsOf[state];
  return steps === 0 ? 0 : 1_001 * Math.max(1, steps - step);
}
