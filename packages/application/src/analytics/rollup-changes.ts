import type { DomainEvent, UndoneAnswer } from '@slova/domain';
import type { Metric, RollupChange } from './ports.ts';

/** What an event adds to the figures of its UTC day. */
export function changesOf(event: DomainEvent): RollupChange[] {
  const occurredAt = event.occurredAt.toISOString();
  if (event.type === 'learner.registered') return [change(dayOf(occurredAt), 'registrations', 1)];
  if (event.type === 'card.reviewed')
    return changesOfAnswer({ ...event.payload, kind: 'review', occurredAt });
  if (event.type === 'card.practised')
    return changesOfAnswer({ ...event.payload, kind: 'practice', occurredAt });
  return [];
}

type Counted = Omit<UndoneAnswer, 'id'>;

/** What an answer adds: practice is time spent, and is counted apart from reviews (rule S6). */
export function changesOfAnswer({
  kind,
  exerciseType,
  rating,
  durationMs,
  occurredAt,
}: Counted): RollupChange[] {
  const day = dayOf(occurredAt);
  const spent = change(day, 'duration-ms', durationMs);
  if (kind === 'practice') return [spent, change(day, 'practised', 1)];
  const recalled = rating === 'again' ? 0 : 1;
  return [
    spent,
    change(day, 'reviews', 1),
    change(day, 'recalled', recalled),
    change(day, 'reviews', 1, exerciseType),
    change(day, 'recalled', recalled, exerciseType),
  ];
}

export function summed(changes: readonly RollupChange[]): RollupChange[] {
  const sums = new Map<string, RollupChange>();
  for (const each of changes) {
    const key = `${each.day} ${each.metric} ${each.dimension}`;
    sums.set(key, { ...each, add: (sums.get(key)?.add ?? 0) + each.add });
  }
  return [...sums.values()].filter(({ add }) => add !== 0);
}

export const negative = (each: RollupChange): RollupChange => ({ ...each, add: -each.add });

/** The UTC day (`YYYY-MM-DD`) of an instant in ISO 8601. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

export const change = (day: string, metric: Metric, add: number, dimension = ''): RollupChange => ({
  day,
  metric,
  dimension,
  add,
});
