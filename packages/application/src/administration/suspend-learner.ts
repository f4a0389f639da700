import type { LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
type Decision = { readonly actorId: LearnerId; readonly userId: LearnerId; readonly reason: string };

export type DecideSuspension = (decision: Decision) => Promise<void>;

/** Suspends an account and ends its sessions, audited. Throws `not_found`; staff cannot suspend themselves (`not_permitted`). */
export function makeSuspendLearner(ports: Ports): DecideSuspension {
  return async (decision) => {
    if (decision.actorId === decision.userId) throw new DomainError('not_permitted', 'userId');
    await decide(ports, decision, 'learner.suspend', decision.reason);
  };
}

/** Reinstates a suspended account, audited. Throws `not_found`. */
export function makeReinstateLearner(ports: Ports): DecideSuspension {
  return (decision) => decide(ports, decision, 'learner.reinstate', null);
}

function decide(
  { unitOfWork, clock, newId }: Ports,
  decision: Decision,
  action: string,
  suspendedFor: string | null,
): Promise<void> {
  const { actorId, userId, reason } = decision;
  return unitOfWork(async ({ learners, audit }) => {
    if (!(await learners.byId(userId))) throw new DomainError('not_found', 'userId');
    await learners.setSuspension(userId, suspendedFor);
    await audit.add({ id: newId(), actorId, action, subjectId: userId, reason, at: clock() });
  });
}
