import type { ChangeBatchId, LearnerId } from '@slova/domain';
import { corrected, DomainError } from '@slova/domain';
import { changeTerms } from '../change-terms.ts';
import type { Edit, EditPorts } from '../edit.ts';
import type { Opening } from '../open-deck.ts';
import { openDeck } from '../open-deck.ts';
import type { Repositories } from '../../unit-of-work.ts';
import { decide, lockOpen } from './decide-suggestion.ts';

export type MergeSuggestion = (learnerId: LearnerId, suggestionId: string) => Promise<void>;

/**
 * Takes a suggested correction over: a revision of the term that names who suggested it. Throws `not_found`, `not_permitted`,
 * `decided_meanwhile`, and `invalid_input` for what the term may not say.
 */
export function makeMergeSuggestion({ unitOfWork, clock, newId }: EditPorts): MergeSuggestion {
  return (learnerId, suggestionId) =>
    unitOfWork(async (repositories) => {
      const open = await lockOpen(repositories, learnerId, suggestionId);
      await merge(repositories, open, { wanted: 'review', actorId: learnerId, at: clock(), newId });
    });
}

type Open = Awaited<ReturnType<typeof lockOpen>>;
type Merging = Pick<Opening, 'wanted' | 'actorId'> & Pick<Edit, 'at' | 'newId'>;

/** Makes the term say what an open suggestion says, and tells whoever made it. */
export async function merge(
  repositories: Repositories,
  { deck: shared, suggestion }: Open,
  { wanted, actorId, at, newId }: Merging,
): Promise<void> {
  const { deckId, termId, field, after, authorId } = suggestion;
  const { content, learners } = repositories;
  const deck = await openDeck(content, { deckId, actorId, wanted });
  const [term] = await content.terms(deckId, [termId]);
  if (!term || term.removedAt) throw new DomainError('not_found', 'suggestionId');
  const author = await learners.byId(authorId);
  const reason = [author?.displayName, suggestion.reason].filter(Boolean).join(': ') || null;
  const edit = { repositories, deck, actorId, at, newId, reason, batchId: newId() as ChangeBatchId };
  const change = corrected(term.written, field, after);
  await changeTerms(edit, [{ termId, version: term.version, change }], '');
  const decision = { state: 'merged', decidedBy: actorId, decidedAt: at, declinedFor: null } as const;
  await decide(repositories, shared, suggestion, decision, newId);
}
