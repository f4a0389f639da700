import type { ContentCaseId, EventId, LearnerId } from '@slova/domain';
import { appealCase, DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };

export type AppealDecision = (
  authorId: LearnerId,
  appeal: { readonly caseId: ContentCaseId; readonly text: string },
) => Promise<void>;

/** Asks for a decision against one's deck to be looked at again, once. Throws `not_found` for the case of another author, and `nothing_to_appeal`. */
export function makeAppealDecision({ unitOfWork, clock, newId }: Ports): AppealDecision {
  return (authorId, { caseId, text }) =>
    unitOfWork(async ({ moderation, outbox }) => {
      const known = await moderation.lockCase(caseId);
      if (!known || known.authorId !== authorId) throw new DomainError('not_found', 'caseId');
      const at = clock();
      await moderation.saveCase(appealCase(known), { by: authorId, at, text }, 'appeal');
      const event = { id: newId() as EventId, learnerId: authorId, occurredAt: at } as const;
      await outbox.add([{ ...event, type: 'case.appealed', payload: { caseId } }]);
    });
}
