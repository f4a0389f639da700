import type { AttemptId, Hint, LearnerId } from '@slova/domain';
import { DomainError, hintFor } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';

export type GiveHint = (learnerId: LearnerId, attemptId: AttemptId) => Promise<Hint | null>;

/**
 * A part of the answer to an exercise; null where there is none to give. An attempt that is still open remembers it, so that
 * its answer is worth Hard at most, whatever the device says of it. Throws `not_found`.
 */
export function makeGiveHint(ports: { readonly unitOfWork: UnitOfWork }): GiveHint {
  return (learnerId, attemptId) =>
    ports.unitOfWork(async ({ answers }) => {
      const locked = await answers.lock(learnerId, attemptId);
      if (!locked) throw new DomainError('not_found', 'attemptId');
      const hint = hintFor(locked.attempt.exercise, attemptId);
      if (hint && !locked.result && !locked.isHinted) await answers.noteHint(learnerId, attemptId);
      return hint;
    });
}
