import { seededFraction } from '../seeded-random.ts';
import type { LearnerDay } from '../progress/index.ts';
import { daysAfter } from '../progress/index.ts';
import type { Card } from './card.ts';
import type { DayPlan } from './day-plan.ts';
import { wantedShare } from './day-plan.ts';
import { fuzzRange } from './fuzz.ts';
import type { ChosenDays, DayChooser } from './intervals.ts';
import { fuzzOf, intervalsOf } from './intervals.ts';
import type { Outcome, Outcomes } from './outcome.ts';
import type { Rating } from './rating.ts';
import { ratings } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';

/** Longer intervals are spread widely enough by fuzz (rule S4; Anki balances as far). */
export const longestBalancedDays = 90;

/** How much a full day is avoided, as Anki has it (`rslib/src/scheduler/states/load_balancer.rs`). */
const avoidance = 2.15;
/** How likely a day stays on which a sibling is due, or the day before or after, or two. */
const besideSibling = [0.02, 0.3, 0.6] as const;

/**
 * The days that balancing chooses for each rating that leads to an interval of days: inside its fuzz range, preferring quiet
 * days near the ideal one, away from siblings, easy days and planned breaks; in the order Again ≤ Hard ≤ Good ≤ Easy (rules
 * S3, S4). Seeded by card and repetition. Nearness is the same to both sides, so that intervals do not drift.
 */
export function chosenDays(
  card: Pick<Card, 'id' | 'state' | 'repetitions'> & { readonly siblingsDueOn?: readonly LearnerDay[] },
  outcomes: Outcomes,
  settings: SchedulerSettings,
  plan: DayPlan,
): ChosenDays | null {
  const graduating = ratings.filter((rating) => outcomes[rating].state === 'review');
  if (!settings.fuzz || graduating.length === 0) return null;
  const memories = Object.fromEntries(
    ratings.map((rating) => [rating, outcomes[rating].memory] as const),
  ) as Record<Rating, Outcome['memory']>;
  const days = intervalsOf(card, memories, settings, balanced(card, plan, settings));
  return Object.fromEntries(graduating.map((rating) => [rating, days[rating]]));
}

/** The outcomes with the days that were chosen in place of the fuzzed ones. */
export function withChosenDays(outcomes: Outcomes, chosen: ChosenDays | null, today: LearnerDay): Outcomes {
  const moved = ratings.map((rating) => {
    const days = chosen?.[rating];
    const outcome = outcomes[rating];
    if (days === undefined || outcome.state !== 'review') return [rating, outcome] as const;
    return [rating, { ...outcome, intervalDays: days, due: { on: daysAfter(today, days) } }] as const;
  });
  return Object.fromEntries(moved) as Record<Rating, Outcome>;
}

function balanced(
  card: Parameters<typeof chosenDays>[0],
  plan: DayPlan,
  settings: SchedulerSettings,
): DayChooser {
  const fuzz = fuzzOf(card, settings);
  const factor = seededFraction(`${card.id}#${card.repetitions}`);
  const siblings = (card.siblingsDueOn ?? []).map((day) => day - plan.today);
  return (interval, minimum, maximum) => {
    const [first, last] = fuzzRange(interval, minimum, maximum);
    if (interval > longestBalancedDays || first === last) return fuzz(interval, minimum, maximum);
    return quietDay({ first, last, ideal: interval }, factor, plan, siblings);
  };
}

/** A range of days, counted from today, and the one that memory alone would choose. */
type DayRange = { readonly first: number; readonly last: number; readonly ideal: number };

/** The day of a range that balancing draws with a factor in [0, 1); all days, those of siblings too, count from today. */
export function quietDay(
  { first, last, ideal }: DayRange,
  factor: number,
  plan: DayPlan,
  siblings: readonly number[],
): number {
  return first + drawn(weightsOf(first, last, ideal, plan, siblings), factor);
}

function weightsOf(
  first: number,
  last: number,
  ideal: number,
  plan: DayPlan,
  siblings: readonly number[],
): number[] {
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const wanted = range.map((day) => wantedShare(plan, day));
  // Where no day of the range is wanted, one of them has to do.
  const share = wanted.some((each) => each > 0) ? wanted : wanted.map(() => 1);
  const width = Math.max(1, (last - first) / 2);
  return range.map((day, index) => {
    const room = (share[index] ?? 1) / ((plan.due[day - 1] ?? 0) + 1);
    const nearness = Math.exp(-0.5 * ((day - ideal) / width) ** 2);
    return room ** avoidance * nearness * apartFrom(siblings, day);
  });
}

const apartFrom = (siblings: readonly number[], day: number): number =>
  Math.min(1, ...siblings.map((sibling) => besideSibling[Math.abs(day - sibling)] ?? 1));

/** The index that a number in [0, 1) draws by weight. */
function drawn(weights: readonly number[], factor: number): number {
  let left = factor * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return index < 0 ? weights.findLastIndex((weight) => weight > 0) : index;
}
