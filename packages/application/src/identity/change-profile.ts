import type { Learner, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { ProfileChange } from './ports.ts';

export type ChangeProfile = (learnerId: LearnerId, change: ProfileChange) => Promise<Learner>;

/** Changes name, language, zone or day start; the ledger of days already lived stays as it is (rule T4). */
export function makeChangeProfile({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): ChangeProfile {
  return (learnerId, change) =>
    unitOfWork(async ({ learners }) => {
      await learners.change(learnerId, change);
      const learner = await learners.byId(learnerId);
      if (!learner) throw new DomainError('not_found');
      return learner;
    });
}
