import type { CardSchedule, Memory } from './card.ts';
import { memoryModel } from './fsrs.ts';
import { fuzzedInterval } from './fuzz.ts';
import type { Rating } from './rating.ts';
import type { SchedulerSettings } from './scheduler-settings.ts';
import { seededFraction } from '../seeded-random.ts';

/**
 * Whole days until the next review for each rating, fuzzed alike, in the order Again ≤ Hard ≤ Good ≤ Easy (rule S3) and
 * never beyond the maximum interval. As in Anki, Good is at least a day more than Hard and Easy a day more than Good.
 */
export function intervalsOf(
  card: CardSchedule & { readonly id: string },
  memories: Readonly<Record<Rating, Memory>>,
  settings: SchedulerSettings,
): Readonly<Record<Rating, number>> {
  const model = memoryModel(settings);
  const maximum = Math.floor(settings.maximumIntervalDays);
  const factor = seededFraction(`${card.id}#${card.repetitions}`);
  const days = (rating: Rating, minimum: number): number => {
    const raw = Math.min(Math.max(1, Math.round(model.interval(memories[rating]))), maximum);
    const least = Math.min(minimum, maximum);
    return settings.fuzz ? Math.max(least, fuzzedInterval(raw, factor, least, maximum)) : Math.max(least, raw);
  };
  const reviewed = card.state === 'review';
  const hard = Math.min(days('hard', 1), days('good', 1));
  const good = days('good', reviewed ? hard + 1 : hard);
  const easy = days('easy', good + 1);
  const again = Math.min(days('again', 1), reviewed ? hard : good);
  return { again, hard: Math.max(hard, again), good, easy };
}
