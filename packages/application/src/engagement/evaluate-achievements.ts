import type { Counters, DomainEvent, EventId, LearnerId } from '@slova/domain';
import { achievements, count, newlyReached } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import { eventsByLearner } from '../outbox/index.ts';
import type { GrantWithEvidence } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type EvaluateAchievements = (events: readonly DomainEvent[]) => Promise<void>;

/** Counts a batch of events into each learner's totals and grants the tiers they reach, once, with their evidence (rule G4). */
export function makeEvaluateAchievements({ unitOfWork, clock, newId }: Ports): EvaluateAchievements {
  const evaluate = async (
    learnerId: LearnerId,
    events: readonly DomainEvent[],
    repositories: Repositories,
  ): Promise<void> => {
    const { achievements: store, handledEvents, outbox } = repositories;
    // The lock comes first: of two workers with the same batch the second finds everything handled.
    const before = await store.lockCounters(learnerId);
    const fresh = await handledEvents.claim('achievement.evaluate', events);
    if (fresh.length === 0) return;
    const { counters, grants } = fold(before, fresh, clock());
    await store.saveCounters(learnerId, counters);
    const granted = await store.grant(learnerId, grants);
    await outbox.add(
      granted.map(({ achievementId, tier, grantedAt }) => ({
        id: newId() as EventId,
        learnerId,
        type: 'achievement.granted' as const,
        occurredAt: grantedAt,
        payload: { achievementId, tier },
      })),
    );
  };
  return async (events) => {
    for (const [learnerId, own] of eventsByLearner(events)) {
      await unitOfWork((repositories) => evaluate(learnerId, own, repositories));
    }
  };
}

function fold(
  before: Counters,
  events: readonly DomainEvent[],
  grantedAt: Date,
): { counters: Counters; grants: GrantWithEvidence[] } {
  let counters = before;
  const grants: GrantWithEvidence[] = [];
  for (const event of events) {
    const after = count(counters, event);
    for (const grant of newlyReached(counters, after)) {
      const ruleVersion = achievements.find(({ id }) => id === grant.achievementId)?.version ?? 1;
      grants.push({ ...grant, ruleVersion, grantedAt, evidenceEventId: event.id });
    }
    counters = after;
  }
  return { counters, grants };
}
