import type { CardId, ContentCase, ContentCaseId, EventId, LearnerId, ReportReason } from '@slova/domain';
import { DomainError, reportCase } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { ContentTarget } from './ports.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
type Filing = {
  readonly about: ContentTarget | { readonly cardId: CardId };
  readonly reason: ReportReason;
  readonly note: string;
};

export type FileReport = (learnerId: LearnerId, filing: Filing) => Promise<void>;

/** More reports than this waiting for a decision are no help to anybody. */
const mostWaiting = 100;

/**
 * Says that something is wrong with a term or deck. Reports of one thing gather in one case; while a learner's own waits, a second
 * takes its place. Throws `not_found` for what the learner cannot see, and `too_many_requests` while too many of theirs wait.
 */
export function makeFileReport({ unitOfWork, clock, newId }: Ports): FileReport {
  return (learnerId, { about, reason, note }) =>
    unitOfWork(async ({ moderation, outbox }) => {
      const target = 'cardId' in about ? await moderation.targetOfCard(learnerId, about.cardId) : about;
      if (!target) throw new DomainError('not_found', 'cardId');
      const found = await moderation.lockTarget(learnerId, target);
      if (!found) throw new DomainError('not_found', target.termId === null ? 'deckId' : 'termId');
      if ((await moderation.waitingReports(learnerId)) >= mostWaiting)
        throw new DomainError('too_many_requests');
      const at = clock();
      const known = await moderation.livingCase(target);
      const content = known ? reportCase(known) : opened(newId(), target, found.authorId);
      if (!known) await moderation.addCase(content, at);
      else if (known.state !== content.state)
        await moderation.saveCase(content, { by: learnerId, at, text: '' }, 'reports');
      await moderation.saveReport({ id: newId(), learnerId, caseId: content.id, reason, note, filedAt: at });
      if (content.state === known?.state) return;
      const event = { id: newId() as EventId, learnerId, occurredAt: at } as const;
      await outbox.add([{ ...event, type: 'case.opened', payload: { caseId: content.id } }]);
    });
}

function opened(id: string, target: ContentTarget, authorId: LearnerId | null): ContentCase {
  return { ...target, id: id as ContentCaseId, authorId, state: 'open', appeal: 'none', decidedBy: null };
}
