import type { LearnerDay, DayClock } from '../../../progress/index.ts';
import { learnerDayAt } from '../../../progress/index.ts';
import type { Memory, Rating } from '../../../review/index.ts';
import { memoryFromSm2, ratings } from '../../../review/index.ts';
import type { AnkiCalendar, AnkiCard, AnkiReview } from './anki-package.ts';

/** What another program knows of one card's past and future, on the learner's own calendar. */
export type ImportedHistory = {
  /** Answers since the card was last begun anew, oldest first. */
  readonly reviews: readonly { readonly at: Date; readonly rating: Rating; readonly durationMs: number }[];
  /** True when the answers begin with the first one: the memory can be worked out from them. */
  readonly isComplete: boolean;
  /** The memory as FSRS kept it; null: it was not kept. */
  readonly memory: Memory | null;
  /** What ease and interval tell of it, should the answers not; null: nothing. */
  readonly estimate: Memory | null;
  /** When it is due; null: it was never studied. */
  readonly dueOn: LearnerDay | null;
  readonly isSuspended: boolean;
  readonly isBuried: boolean;
  readonly repetitions: number;
  readonly lapses: number;
  /** When it was last answered, where only its interval tells; null: nothing does. */
  readonly lastAt: Date | null;
};

export type HistorySource = {
  readonly collection: AnkiCalendar;
  readonly clock: DayClock;
  /** The learner's 21 parameters. */
  readonly parameters: readonly number[];
};

/** Reads a card's schedule: due days become absolute with the collection's creation time and offset (rule I1). */
export function importedHistory(card: AnkiCard, source: HistorySource): ImportedHistory {
  const rows = card.reviews.slice(card.reviews.findLastIndex(isReset) + 1).filter(isAnswer);
  const isStudied = card.type !== 0;
  return {
    reviews: isStudied ? rows.map((row) => reviewOf(row, source.collection)) : [],
    isComplete: isStudied && rows[0]?.kind === learning,
    memory: isStudied ? keptMemory(card) : null,
    estimate: isStudied ? estimatedMemory(card, source.parameters) : null,
    dueOn: isStudied ? dueOnOf(card, source) : null,
    repetitions: Math.max(0, card.reps),
    lastAt: isStudied ? lastAtOf(card, source) : null,
    isSuspended: card.queue === suspended,
    isBuried: card.queue === buriedBySibling || card.queue === buriedByHand,
    lapses: Math.max(0, card.lapses),
  };
}

const suspended = -1;
const buriedBySibling = -2;
const buriedByHand = -3;
const learning = 0;
const relearning = 2;
const early = 3;
const byHand = 4;
const secondsOfDay = 86_400;
const mostDurationMs = 60_000;
const historicalRetention = 0.9;

/** "Forget" is logged by hand, without an ease of the card; a due date that was set has one. */
const isReset = ({ kind, ease, factor }: AnkiReview): boolean =>
  kind === byHand && ease === 0 && factor === 0;

/** Answers in a filtered deck that leave the schedule alone have no ease of the card. */
const isAnswer = ({ ease, kind, factor }: AnkiReview): boolean =>
  ease >= 1 && ease <= ratings.length && kind < byHand && !(kind === early && factor === 0);

const reviewOf = (row: AnkiReview, calendar: AnkiCalendar): ImportedHistory['reviews'][number] => ({
  at: new Date(row.atMs),
  rating: ratings[easeOf(row, calendar) - 1] as Rating,
  durationMs: Math.min(mostDurationMs, Math.max(0, row.durationMs)),
});

/** Among four buttons: with three while learning there was no "hard", and the others were one lower. */
function easeOf({ ease, kind }: AnkiReview, { isOfFirstScheduler = false }: AnkiCalendar): number {
  const hadThree = isOfFirstScheduler && (kind === learning || kind === relearning);
  return hadThree && ease > 1 ? Math.min(ratings.length, ease + 1) : ease;
}

function keptMemory({ stability, difficulty }: AnkiCard): Memory | null {
  if (stability === null || difficulty === null || !(stability > 0)) return null;
  return {
    stability: Math.min(36_500, Math.max(0.001, stability)),
    difficulty: Math.min(10, Math.max(1, difficulty)),
  };
}

function estimatedMemory({ factor, intervalDays }: AnkiCard, parameters: readonly number[]): Memory | null {
  if (factor <= 0 || intervalDays <= 0) return null;
  return memoryFromSm2({ ease: factor / 1_000, intervalDays }, historicalRetention, parameters);
}

/** Days count from the day on which the collection began, at its own offset; instants are seconds and far larger. */
function dueOnOf(card: AnkiCard, { collection, clock }: HistorySource): LearnerDay {
  const due = card.originalDeckId === '' || card.originalDue === 0 ? card.due : card.originalDue;
  if (due > 1_000_000_000) return learnerDayAt(new Date(due * 1_000), clock);
  const { createdAtSeconds, minutesWest, rolloverHour } = collection;
  if (minutesWest === null || rolloverHour === null)
    return learnerDayAt(new Date((createdAtSeconds + due * secondsOfDay) * 1_000), clock);
  return (Math.floor((createdAtSeconds - minutesWest * 60) / secondsOfDay) + due) as LearnerDay;
}

/** The noon of the day an interval before the due day: within the day, wherever the learner's days begin. */
function lastAtOf(card: AnkiCard, source: HistorySource): Date | null {
  if (card.intervalDays <= 0) return null;
  return new Date((dueOnOf(card, source) - card.intervalDays + 0.5) * secondsOfDay * 1_000);
}
