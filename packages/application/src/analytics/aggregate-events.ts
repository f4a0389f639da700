import type { DomainEvent } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { ActiveLearner, RollupChange } from './ports.ts';

export type AggregateEvents = (events: readonly DomainEvent[]) => Promise<void>;

/** Folds a batch of events into daily figures, each event once: one transaction and few statements for the whole batch. */
export function makeAggregateEvents({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): AggregateEvents {
  return (events) =>
    unitOfWork(async ({ handledEvents, rollups }) => {
      const fresh = await handledEvents.claim('analytics.aggregate', events);
      if (fresh.length === 0) return;
      const active = await rollups.addActive(activeLearners(fresh));
      const changes = [
        ...fresh.flatMap(changesOf),
        ...active.map(({ day }) => change(day, 'active-learners', 1)),
      ];
      await rollups.add(summed(changes));
    });
}

function activeLearners(events: readonly DomainEvent[]): ActiveLearner[] {
  const pairs = events
    .filter(({ type }) => type === 'card.reviewed')
    .map((event): [string, ActiveLearner] => [
      `${event.learnerId} ${dayOf(event)}`,
      { learnerId: event.learnerId, day: dayOf(event) },
    ]);
  return [...new Map(pairs).values()];
}

function changesOf(event: DomainEvent): RollupChange[] {
  const day = dayOf(event);
  if (event.type === 'learner.registered') return [change(day, 'registrations', 1)];
  if (event.type !== 'card.reviewed') return [];
  const { exerciseType, rating, durationMs } = event.payload;
  const recalled = rating === 'again' ? 0 : 1;
  return [
    change(day, 'reviews', 1),
    change(day, 'recalled', recalled),
    change(day, 'duration-ms', durationMs),
    change(day, 'reviews', 1, exerciseType),
    change(day, 'recalled', recalled, exerciseType),
  ];
}

function summed(changes: readonly RollupChange[]): RollupChange[] {
  const sums = new Map<string, RollupChange>();
  for (const each of changes) {
    const key = `${each.day} ${each.metric} ${each.dimension}`;
    sums.set(key, { ...each, add: (sums.get(key)?.add ?? 0) + each.add });
  }
  return [...sums.values()];
}

const dayOf = (event: DomainEvent): string => event.occurredAt.toISOString().slice(0, 10);
const change = (day: string, metric: RollupChange['metric'], add: number, dimension = ''): RollupChange => ({
  day,
  metric,
  dimension,
  add,
});
