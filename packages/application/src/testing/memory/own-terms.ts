import type { OwnTerm } from '@slova/domain';
import { noOwnTerm } from '@slova/domain';
import type { OwnTermPlace, OwnTermQueries, OwnTermRepository, StudyCard } from '../../index.ts';
import type { MemoryState } from './state.ts';

/** What a learner added to a term, if anything. */
export function ownTermIn(
  state: MemoryState,
  { learnerId, termId }: Pick<StudyCard, 'learnerId' | 'termId'>,
): OwnTerm | null {
  return state.ownTerms.get(keyOf(learnerId, termId)) ?? null;
}

export function memoryOwnTerms(state: MemoryState): OwnTermRepository {
  return {
    lock: async (learnerId, termId) => ownTermIn(state, { learnerId, termId }) ?? noOwnTerm,
    async save({ learnerId, termId, own, changed }) {
      state.ownTerms.set(keyOf(learnerId, termId), own);
      for (const card of state.cards.values()) {
        if (card.learnerId === learnerId && card.termId === termId && changed.includes(card.direction))
          state.cards.set(card.id, { ...card, version: card.version + 1 });
      }
    },
    async claim(claim) {
      if (state.claims.has(claim.attemptId)) return false;
      state.claims.set(claim.attemptId, claim);
      return true;
    },
  };
}

export function memoryOwnTermQueries(state: MemoryState): OwnTermQueries {
  const placeOf = (learnerId: string, cardId: string | undefined): OwnTermPlace | null => {
    const card = state.cards.get(cardId ?? '');
    if (!card || card.learnerId !== learnerId) return null;
    const { id, termId, deckId, direction } = card;
    const own = ownTermIn(state, card) ?? noOwnTerm;
    return { cardId: id, termId, deckId, direction, contentHash: 'memory', own };
  };
  return {
    ofCard: async (learnerId, cardId) => placeOf(learnerId, cardId),
    async ofTerm(learnerId, termId) {
      const card = [...state.cards.values()].find(
        (each) => each.learnerId === learnerId && each.termId === termId,
      );
      return placeOf(learnerId, card?.id);
    },
    ofAttempt: async (learnerId, attemptId) =>
      placeOf(learnerId, state.attempts.get(attemptId)?.attempt.cardId),
  };
}

const keyOf = (learnerId: string, termId: string): string => `${learnerId} ${termId}`;
