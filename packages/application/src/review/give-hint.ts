import type { AttemptId, Hint, LearnerId } from '@slova/domain';
import { DomainError, hintFor } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';

export type GiveHint = (learnerId: LearnerId, attemptId: AttemptId) => Promise<Hint | null>;

/** A part of the answer to an exercise; null where there is none to give. Throws `not_found`. */
export function makeGiveHint(ports: { readonly unitOfWork: UnitOfWork }): GiveHint {
  return (learnerId, attemptId) =>
    ports.unitOfWork(async ({ answers }) => {
      const locked = await answers.lock(learnerId, attemptId);
      if (!locked) throw new DomainError('not_found', 'attemptId');
      return hintFor(locked.attempt.exercise, attemptId);
    });
}
