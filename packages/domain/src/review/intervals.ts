import type { CardSchedule, Memory } from './card.ts';
import { memoryModel } from './fsrs.ts';
import { fuzzedInterval } from './fuzz.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import { seededFraction } from '../seeded-random.ts';

/** Days until the next review that load balancing chose, for all ratings or for the one that was given. */
export type ChosenDays = Readonly<Partial<Record<Rating, number>>>;

/** Chooses the day of an interval (unfuzzed, whole days) within `minimum`…`maximum`. */
export type DayChooser = (interval: number, minimum: number, maximum: number) => number;

/**
 * Whole days until the next review for each rating, fuzzed alike, in the order Again ≤ Hard ≤ Good ≤ Easy (rule S3) and
 * never beyond the maximum interval. As in ts-fsrs, Good is at least a day more than Hard once a card is in review, Easy a
 * day more than Good, and without the short-term formula Hard also a day more than Again. `choose` picks the day: fuzz, unless
 * said otherwise.
 */
export function intervalsOf(
  card: Pick<CardSchedule, 'state' | 'repetitions'> & { readonly id: string },
  memories: Readonly<Record<Rating, Memory>>,
  settings: SchedulerSettings,
  choose: DayChooser = fuzzOf(card, settings),
): Readonly<Record<Rating, number>> {
  const days = (rating: Rating, minimum: number): number =>
    daysFor(memories[rating], minimum, settings, choose);
  if (!settings.shortTerm) {
    const again = Math.min(days('again', 1), days('hard', 1));
    const hard = days('hard', again + 1);
    const good = days('good', hard + 1);
    return { again, hard, good, easy: days('easy', good + 1) };
  }
  const reviewed = card.state === 'review';
  const hard = Math.min(days('hard', 1), days('good', 1));
  const good = days('good', reviewed ? hard + 1 : hard);
  const again = Math.min(days('again', 1), reviewed ? hard : good);
  return { again, hard: Math.max(hard, again), good, easy: days('easy', good + 1) };
}

function daysFor(memory: Memory, minimum: number, settings: SchedulerSettings, choose: DayChooser): number {
  const maximum = Math.floor(settings.maximumIntervalDays);
  const raw = Math.min(Math.max(1, Math.round(memoryModel(settings).interval(memory))), maximum);
  const least = Math.min(minimum, maximum);
  return Math.max(least, choose(raw, least, maximum));
}

/** The fuzz of a card's repetition: seeded by both, so that it is the same whenever it is asked (rule S1). */
export function fuzzOf(
  card: Pick<CardSchedule, 'repetitions'> & { readonly id: string },
  settings: Pick<SchedulerSettings, 'fuzz'>,
): DayChooser {
  if (!settings.fuzz) return (interval) => interval;
  const factor = seededFraction(`${card.id}#${card.repetitions}`);
  return (interval, minimum, maximum) => fuzzedInterval(interval, factor, minimum, maximum);
}
