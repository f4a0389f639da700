import type { CardState, Memory } from './card.ts';
import { memoryModel } from './fsrs.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** What the leech rule needs of a review. */
export type LeechReview = {
  readonly rating: Rating;
  readonly gapDays: number;
  readonly before: { readonly state: CardState; readonly memory: Memory | null };
  readonly settings: SchedulerSettings;
};

/** How improbable a card's failures are, given what its memory predicted. */
export type LeechEvidence = {
  /** Reviews of the learnt card that count. */
  readonly reviews: number;
  readonly failures: number;
  readonly expected: number;
  /** Probability of at least as many failures. */
  readonly probability: number;
};

/** Failures rarer than this are more than bad luck. */
export const leechProbability = 0.005;
/** A slip or two say nothing of a card, however sure its memory was: a day into two months one alone is that improbable. */
const leechFailures = 3;

/**
 * What a card's history says about its failures: each review of a learnt card fails with the probability that its memory
 * predicted, so the number of failures is Poisson-binomial; its tail is summed exactly. Failures while learning do not count
 * (rule S14).
 */
export function leechEvidence(reviews: readonly LeechReview[]): LeechEvidence {
  const counted = reviews.filter(isCounted);
  const chances = counted.map(failureChance);
  const failures = counted.filter(({ rating }) => rating === 'again').length;
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  return { reviews: counted.length, failures, expected, probability: tailOf(chances, failures) };
}

/**
 * True when the last review of a history calls for a warning: its failure makes the failures improbable for the first time,
 * or again half as many failures later and every half after that (rule S14). Never before the third failure.
 */
export function isLeechWarning(reviews: readonly LeechReview[]): boolean {
  const last = reviews.at(-1);
  if (!last || !isFailure(last)) return false;
  const improbable = reviews.flatMap((review, index) => {
    if (!isFailure(review)) return [];
    const { failures, probability } = leechEvidence(reviews.slice(0, index + 1));
    const isImprobable = failures >= leechFailures && probability < leechProbability;
    return isImprobable ? [{ failures, isLast: index === reviews.length - 1 }] : [];
  });
  const [first] = improbable;
  const now = improbable.at(-1);
  if (!first || !now?.isLast) return false;
  return (now.failures - first.failures) % Math.ceil(first.failures / 2) === 0;
}

const isCounted = ({ before, gapDays }: LeechReview): boolean =>
  before.state === 'review' && before.memory !== null && gapDays > 0;

const isFailure = (review: LeechReview): boolean => isCounted(review) && review.rating === 'again';

function failureChance({ before, gapDays, settings }: LeechReview): number {
  return before.memory ? 1 - memoryModel(settings).retrievability(before.memory, gapDays) : 0;
}

/** P(at least `least` of independent events with these chances), exactly, one event at a time. */
function tailOf(chances: readonly number[], least: number): number {
  if (least === 0) return 1;
  // What has reached `least` stays there; summing the small tail itself keeps its digits.
  const exactly: number[] = Array.from({ length: least + 1 }, (_, count) => (count === 0 ? 1 : 0));
  for (const chance of chances) {
    exactly[least] = (exactly[least] ?? 0) + (exactly[least - 1] ?? 0) * chance;
    for (let count = least - 1; count > 0; count -= 1)
      exactly[count] = (exactly[count] ?? 0) * (1 - chance) + (exactly[count - 1] ?? 0) * chance;
    exactly[0] = (exactly[0] ?? 0) * (1 - chance);
  }
  return exactly[least] ?? 0;
}
