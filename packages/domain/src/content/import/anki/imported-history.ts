import type { LearnerDay, DayClock } from '../../../progress/index.ts';
import { learnerDayAt } from '../../../progress/index.ts';
import type { Memory, Rating } from '../../../review/index.ts';
import { memoryFromSm2, ratings } from '../../../review/index.ts';
import type { AnkiCard, AnkiCollection, AnkiReview } from './anki-package.ts';

/** What another program knows of one card's past and future, on the learner's own calendar. */
export type ImportedHistory = {
  /** Answers since the card was last begun anew, oldest first. */
  readonly reviews: readonly { readonly at: Date; readonly rating: Rating; readonly durationMs: number }[];
  /** True when the answers begin with the first one: the memory can be worked out from them. */
  readonly isComplete: boolean;
  /** What it must be taken to be otherwise; null: nothing is known. */
  readonly memory: Memory | null;
  /** When it is due; null: it was never studied. */
  readonly dueOn: LearnerDay | null;
  readonly isSuspended: boolean;
  readonly isBuried: boolean;
  readonly lapses: number;
};

export type HistorySource = {
  readonly collection: Pick<AnkiCollection, 'createdAtSeconds' | 'minutesWest' | 'rolloverHour'>;
  readonly clock: DayClock;
  /** The learner's 21 parameters. */
  readonly parameters: readonly number[];
};

/** Reads a card's schedule: due days become absolute with the collection's creation time and offset (rule I1). */
export function importedHistory(card: AnkiCard, source: HistorySource): ImportedHistory {
  const rows = card.reviews.slice(card.reviews.findLastIndex(isReset) + 1).filter(isAnswer);
  const isStudied = card.type !== 0;
  return {
    reviews: isStudied ? rows.map(reviewOf) : [],
    isComplete: isStudied && rows[0]?.kind === learning,
    memory: isStudied ? memoryOf(card, source.parameters) : null,
    dueOn: isStudied ? dueOnOf(card, source) : null,
    isSuspended: card.queue === suspended,
    isBuried: card.queue === buriedBySibling || card.queue === buriedByHand,
    lapses: Math.max(0, card.lapses),
  };
}

const suspended = -1;
const buriedBySibling = -2;
const buriedByHand = -3;
const learning = 0;
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

const reviewOf = ({ atMs, ease, durationMs }: AnkiReview): ImportedHistory['reviews'][number] => ({
  at: new Date(atMs),
  rating: ratings[ease - 1] as Rating,
  durationMs: Math.min(mostDurationMs, Math.max(0, durationMs)),
});

function memoryOf(card: AnkiCard, parameters: readonly number[]): Memory | null {
  const { stability, difficulty, factor, intervalDays } = card;
  if (stability !== null && difficulty !== null && stability > 0)
    return {
      stability: Math.min(36_500, Math.max(0.001, stability)),
      difficulty: Math.min(10, Math.max(1, difficulty)),
    };
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
