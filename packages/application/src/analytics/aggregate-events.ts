import type { DomainEvent, UndoneAnswer } from '@slova/domain';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import type { ActiveLearner } from './ports.ts';
import { change, changesOf, changesOfAnswer, dayOf, negative, summed } from './rollup-changes.ts';

export type AggregateEvents = (events: readonly DomainEvent[]) => Promise<void>;

const reaction = 'analytics.aggregate';

/**
 * Folds a batch of events into daily figures, each event once: one transaction and few statements for the whole batch. What
 * was taken back is taken out again, or never counted, whichever of the two events comes first.
 */
export function makeAggregateEvents({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): AggregateEvents {
  return (events) =>
    unitOfWork(async (repositories) => {
      const { handledEvents, rollups } = repositories;
      const fresh = await handledEvents.claim(reaction, events);
      if (fresh.length === 0) return;
      const undone = await countedBefore(fresh, repositories);
      const active = await rollups.addActive(distinct(fresh.filter(isActivity).map(activityOf)));
      const idle = await rollups.removeIdle(distinct(fresh.flatMap(undoneActivities)));
      await rollups.add(
        summed([
          ...fresh.flatMap(changesOf),
          ...undone.flatMap((answer) => changesOfAnswer(answer).map(negative)),
          ...active.map(({ day }) => change(day, 'active-learners', 1)),
          ...idle.map(({ day }) => change(day, 'active-learners', -1)),
        ]),
      );
    });
}

type Undone = UndoneAnswer & Pick<DomainEvent, 'learnerId'>;

// Claiming the event of an undone answer says whether it was counted. If not, it never will be: it counts as handled now.
async function countedBefore(
  fresh: readonly DomainEvent[],
  { handledEvents }: Repositories,
): Promise<readonly Undone[]> {
  const undone = fresh.flatMap(undoneOf);
  const uncounted = await handledEvents.claim(reaction, undone);
  const ids = new Set(uncounted.map(({ id }) => id));
  return undone.filter(({ id }) => !ids.has(id));
}

function undoneOf(event: DomainEvent): Undone[] {
  if (event.type !== 'review.undone') return [];
  return event.payload.answers.map((answer) => ({ ...answer, learnerId: event.learnerId }));
}

function undoneActivities(event: DomainEvent): ActiveLearner[] {
  return undoneOf(event).map(({ learnerId, occurredAt }) => ({ learnerId, day: dayOf(occurredAt) }));
}

const isActivity = ({ type }: DomainEvent): boolean => type === 'card.reviewed' || type === 'card.practised';
const activityOf = ({ learnerId, occurredAt }: DomainEvent): ActiveLearner => ({
  learnerId,
  day: dayOf(occurredAt.toISOString()),
});

function distinct(pairs: readonly ActiveLearner[]): ActiveLearner[] {
  return [...new Map(pairs.map((pair) => [`${pair.learnerId} ${pair.day}`, pair])).values()];
}
