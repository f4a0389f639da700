import type { ContentCase, LearnerId } from '@slova/domain';
import { deckAccess, isLivingCase } from '@slova/domain';
import type { ContentTarget, ModerationRepository } from '../../index.ts';
import { showDeck } from './content.ts';
import type { MemoryState } from './state.ts';

export function memoryModeration(state: MemoryState): ModerationRepository {
  const keep = (content: ContentCase): Promise<void> => {
    state.cases.set(content.id, content);
    return Promise.resolve();
  };
  return {
    lockTarget: (learnerId, target) => Promise.resolve(visibleTarget(state, learnerId, target)),
    targetOfCard(learnerId, cardId) {
      const card = state.cards.get(cardId);
      const isOwn = card?.learnerId === learnerId;
      return Promise.resolve(isOwn ? { deckId: card.deckId, termId: card.termId } : null);
    },
    livingCase: ({ deckId, termId }) =>
      Promise.resolve(
        [...state.cases.values()].find(
          (each) => each.deckId === deckId && each.termId === termId && isLivingCase(each),
        ) ?? null,
      ),
    lockCase: (id) => Promise.resolve(state.cases.get(id) ?? null),
    addCase: keep,
    saveCase: keep,
    saveReport(report) {
      const others = state.reports.filter(
        ({ learnerId, caseId, decision }) =>
          learnerId !== report.learnerId || caseId !== report.caseId || decision !== null,
      );
      state.reports = [...others, { ...report, decision: null }];
      return Promise.resolve();
    },
    waitingReports: (learnerId) =>
      Promise.resolve(
        state.reports.filter((each) => each.learnerId === learnerId && each.decision === null).length,
      ),
    closeReports(caseId, decision) {
      const waiting = state.reports.filter((each) => each.caseId === caseId && each.decision === null);
      state.reports = state.reports.map((each) => (waiting.includes(each) ? { ...each, decision } : each));
      return Promise.resolve(waiting.map(({ learnerId }) => learnerId));
    },
    setHidden(target, hiddenAt) {
      if (hiddenAt === null) state.hidden.delete(keyOf(target));
      else state.hidden.add(keyOf(target));
      showDeck(state, target.deckId);
      return Promise.resolve();
    },
    colleagues: (of) =>
      Promise.resolve(
        [...state.learners.values()]
          .filter(({ id, role, status }) => id !== of && role !== 'learner' && status === 'active')
          .map(({ id }) => id),
      ),
    news(caseId) {
      const content = state.cases.get(caseId);
      if (!content) return Promise.resolve(null);
      const deck = state.writtenDecks.get(content.deckId);
      const term = content.termId === null ? undefined : state.terms.get(content.termId)?.written;
      const name = term ? { en: term.headword, ru: term.headword } : (deck?.title ?? { en: '', ru: '' });
      return Promise.resolve({ ...content, name, language: term && deck ? deck.termLanguage : null });
    },
  };
}

const keyOf = ({ deckId, termId }: ContentTarget): string => `${deckId} ${termId ?? ''}`;

function visibleTarget(
  state: MemoryState,
  learnerId: LearnerId,
  { deckId, termId }: ContentTarget,
): { readonly authorId: LearnerId | null } | null {
  const deck = state.writtenDecks.get(deckId);
  if (!deck || (termId !== null && state.terms.get(termId)?.deckId !== deckId)) return null;
  const { ownerId, visibility } = deck;
  const isEnrolled = state.enrolments.has(`${learnerId} ${deckId}`);
  const isHidden = [
    { deckId, termId: null },
    { deckId, termId },
  ].some((each) => state.hidden.has(keyOf(each)));
  const access = deckAccess({ ownerId, visibility, isHidden }, { learnerId, role: null, isEnrolled });
  return access === 'none' ? null : { authorId: ownerId };
}
