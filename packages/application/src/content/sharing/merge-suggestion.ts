import type { ChangeBatchId, LearnerId } from '@slova/domain';
import { corrected, DomainError } from '@slova/domain';
import { changeTerms } from '../change-terms.ts';
import type { EditPorts } from '../edit.ts';
import { openDeck } from '../open-deck.ts';
import { decide, lockOpen } from './decide-suggestion.ts';

export type MergeSuggestion = (learnerId: LearnerId, suggestionId: string) => Promise<void>;

/**
 * Takes a suggested correction over: a revision of the term that names who suggested it. Throws `not_found`, `not_permitted`,
 * `decided_meanwhile`, and `invalid_input` for what the term may not say.
 */
export function makeMergeSuggestion({ unitOfWork, clock, newId }: EditPorts): MergeSuggestion {
  return (learnerId, suggestionId) =>
    unitOfWork(async (repositories) => {
      const { deck: shared, suggestion } = await lockOpen(repositories, learnerId, suggestionId);
      const { deckId, termId, field, after, authorId } = suggestion;
      const { content, learners } = repositories;
      const deck = await openDeck(content, { deckId, actorId: learnerId, wanted: 'review' });
      const [term] = await content.terms(deckId, [termId]);
      if (!term || term.removedAt) throw new DomainError('not_found', 'suggestionId');
      const author = await learners.byId(authorId);
      const reason = [author?.displayName, suggestion.reason].filter(Boolean).join(': ') || null;
      const at = clock();
      const edit = {
        repositories,
        deck,
        actorId: learnerId,
        at,
        newId,
        reason,
        batchId: newId() as ChangeBatchId,
      };
      const change = corrected(term.written, field, after);
      await changeTerms(edit, [{ termId, version: term.version, change }], '');
      const decision = { state: 'merged', decidedBy: learnerId, decidedAt: at, declinedFor: null } as const;
      await decide(repositories, shared, suggestion, decision, newId);
    });
}
