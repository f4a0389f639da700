import type { Counters, DomainEvent, EventId, Grant, LearnerId } from '@slova/domain';
import { achievements, isReached } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { Repositories, UnitOfWork } from '../unit-of-work.ts';
import { eventsByLearner } from '../outbox/index.ts';
import { counted, follow, withoutAnswers } from './count-answers.ts';
import type { Counted } from './count-answers.ts';
import type { GrantWithEvidence } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type EvaluateAchievements = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Counts a batch of events into each learner's totals and grants the tiers they reach, once, with their evidence (rule G4).
 * An event says that there is something to count; the log says what. Answers that follow all that was counted are added;
 * after an undo, or when something arrives out of order, the live log is counted anew and tiers no longer reached are revoked
 * with their notifications. So the totals are those of the log, in whatever order events come and however often (rule G2).
 */
export function makeEvaluateAchievements({ unitOfWork, clock, newId }: Ports): EvaluateAchievements {
  const evaluate = async (
    learnerId: LearnerId,
    events: readonly DomainEvent[],
    repositories: Repositories,
  ): Promise<void> => {
    const { achievements: store, handledEvents } = repositories;
    // The lock comes first: of two workers with the same batch the second finds everything handled.
    const before = await store.lockCounters(learnerId);
    const fresh = await handledEvents.claim('achievement.evaluate', events);
    if (fresh.length === 0) return;
    const { counters, reached, isAnew } = await recount(before, fresh, learnerId, repositories);
    await store.saveCounters(learnerId, counters);
    if (isAnew) await correctGrants(learnerId, { counters, reached }, repositories);
    await grantReached(learnerId, reached, repositories);
  };

  const grantReached = async (
    learnerId: LearnerId,
    reached: Counted['reached'],
    { achievements: store, outbox }: Repositories,
  ): Promise<void> => {
    const grantedAt = clock();
    const granted = await store.grant(
      learnerId,
      reached.map((grant) => ({ ...grant, grantedAt, ruleVersion: versionOf(grant) })),
    );
    await outbox.add(
      granted.map(({ achievementId, tier }) => ({
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

async function recount(
  before: Counters,
  fresh: readonly DomainEvent[],
  learnerId: LearnerId,
  { reviewLog }: Repositories,
): Promise<Counted & { readonly isAnew: boolean }> {
  const enrolled = counted(
    before,
    fresh.flatMap(({ id, type }) => (type === 'deck.enrolled' ? [{ id, event: { type } }] : [])),
  );
  const ids = fresh.flatMap(({ id, type }) => (isAnswer(type) ? [id] : []));
  const own = ids.length > 0 ? await reviewLog.answers(learnerId, ids) : [];
  const isAnew = fresh.some(({ type }) => type === 'review.undone') || !follow(enrolled.counters, own);
  const answers = isAnew ? await reviewLog.answers(learnerId) : own;
  const { counters, reached } = counted(
    isAnew ? withoutAnswers(enrolled.counters) : enrolled.counters,
    answers,
  );
  return { counters, reached: [...enrolled.reached, ...reached], isAnew };
}

// Tiers no longer reached are revoked, and those still reached have the evidence that the order of the log gives them.
async function correctGrants(
  learnerId: LearnerId,
  { counters, reached }: Counted,
  { achievements: store, notifications }: Repositories,
): Promise<void> {
  const granted = (await store.granted(learnerId)).filter(isOfThisRule);
  const corrected = reached.filter((tier) =>
    granted.some((grant) => isSameTier(grant, tier) && grant.evidenceEventId !== tier.evidenceEventId),
  );
  if (corrected.length > 0) await store.changeEvidence(learnerId, corrected);
  const lost = granted.filter((grant) => !isReached(grant, counters));
  if (lost.length === 0) return;
  // Grants go before notifications: whoever is about to notify of one waits, and then finds it gone.
  await store.revoke(learnerId, lost);
  await notifications.removeAchievements(learnerId, lost);
}

const isSameTier = (one: Grant, other: Grant): boolean =>
  one.achievementId === other.achievementId && one.tier === other.tier;
const isAnswer = (type: DomainEvent['type']): boolean =>
  type === 'card.reviewed' || type === 'card.practised';
const versionOf = ({ achievementId }: Grant): number =>
  achievements.find(({ id }) => id === achievementId)?.version ?? 1;
// What was earned under an earlier rule stays (rule G4).
const isOfThisRule = (grant: GrantWithEvidence): boolean => grant.ruleVersion === versionOf(grant);
