import type { CardSchedule, Memory } from './card.ts';
import { memoryModel } from './fsrs.ts';
import { fuzzedInterval } from './fuzz.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import { seededFraction } from '../seeded-random.ts';

/**
 * Whole days until the next review for each rating, fuzzed alike, in the order Again ≤ Hard ≤ Good ≤ Easy (rule S3) and
 * never beyond the maximum interval. As in ts-fsrs, Good is at least a day more than Hard once a card is in review, Easy a
 * day more than Good, and without the short-term formula Hard also a day more than Again.
 */
export function intervalsOf(
  card: CardSchedule & { readonly id: string },
  memories: Readonly<Record<Rating, Memory>>,
  settings: SchedulerSettings,
): Readonly<Record<Rating, number>> {
  const days = (rating: Rating, minimum: number): number =>
    daysFor(card, memories[rating], minimum, settings);
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

function daysFor(
  card: CardSchedule & { readonly id: string },
  memory: Memory,
  minimum: number,
  settings: SchedulerSettings,
): number {
  const maximum = Math.floor(settings.maximumIntervalDays);
  const raw = Math.min(Math.max(1, Math.round(memoryModel(settings).interval(memory))), maximum);
  const least = Math.min(minimum, maximum);
  if (!settings.fuzz) return Math.max(least, raw);
  const factor = seededFraction(`${card.id}#${card.repetitions}`);
  return Math.max(least, fuzzedInterval(raw, factor, least, maximum));
}
