import type { CaseDecision, ContentCaseId, EventId, LearnerId } from '@slova/domain';
import { decideCase, DomainError } from '@slova/domain';
import type { Clock, NewId } from '../clock.ts';
import type { UnitOfWork } from '../unit-of-work.ts';

type Ports = { readonly unitOfWork: UnitOfWork; readonly clock: Clock; readonly newId: NewId };
type Deciding = {
  readonly caseId: ContentCaseId;
  readonly decision: CaseDecision;
  readonly reason: string;
};

export type DecideContentCase = (moderatorId: LearnerId, deciding: Deciding) => Promise<void>;

/**
 * Decides a case with a reason, audited: hides what it is about or shows it again, and answers the reports that waited for it.
 * Throws `not_found` and what `decideCase` of the rules throws.
 */
export function makeDecideContentCase({ unitOfWork, clock, newId }: Ports): DecideContentCase {
  return (moderatorId, { caseId, decision, reason }) =>
    unitOfWork(async (repositories) => {
      const { moderation, audit, outbox } = repositories;
      const known = await moderation.lockCase(caseId);
      if (!known) throw new DomainError('not_found', 'caseId');
      const colleagues = await moderation.colleagues(moderatorId);
      const hasColleague = colleagues.some((id) => id !== known.authorId);
      const content = decideCase(known, decision, { id: moderatorId, hasColleague });
      const at = clock();
      const event = () => ({ id: newId() as EventId, learnerId: moderatorId, occurredAt: at });
      const isOnAppeal = known.appeal === 'waiting';
      const word = { by: moderatorId, at, text: reason };
      await moderation.saveCase(content, word, isOnAppeal ? 'on-appeal' : 'decision');
      const [wasHidden, isHidden] = [known, content].map(({ state }) => state === 'hidden');
      if (wasHidden !== isHidden) {
        await moderation.setHidden(content, isHidden ? at : null);
        const { deckId, termId } = content;
        await repositories.content.markChanged(deckId, { contentHash: newId(), at, terms: 0 });
        const payload = { deckId, termIds: termId === null ? [] : [termId] };
        await outbox.add([{ ...event(), type: 'deck.changed', payload }]);
        // Whoever studies the deck is to know why its words have left.
        const news = isHidden && termId === null ? await moderation.news(caseId) : null;
        const closed = news && ({ deckId, title: news.name, what: 'hidden' } as const);
        if (closed) await outbox.add([{ ...event(), type: 'deck.closed', payload: closed }]);
      }
      const heardBy = known.state === 'open' ? await moderation.closeReports(caseId, decision) : [];
      const [id, action] = [newId(), `content.${decision}`];
      await audit.add({ id, actorId: moderatorId, action, subjectId: caseId, reason, at });
      const payload = { caseId, decision, reason, heardBy };
      await outbox.add([{ ...event(), type: 'case.decided', payload }]);
    });
}
