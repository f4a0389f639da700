import type { ChangeBatchId, DeckId, LearnerId, TermId } from '@slova/domain';
import { deckLimits, DomainError, tidyLine, writtenTerm } from '@slova/domain';
import type { Repositories } from '../unit-of-work.ts';
import { addTerms } from './add-terms.ts';
import type { StoredDeck, StoredTerm } from './content-repository.ts';
import type { Edit, EditPorts } from './edit.ts';
import { leaveTraces } from './edit.ts';
import { useMedia } from './use-media.ts';
import { admitted } from './open-deck.ts';

export type TermsToMove = {
  readonly deckId: DeckId;
  readonly termIds: readonly TermId[];
  readonly toDeckId: DeckId;
  /** Moved terms keep everybody's progress; copies begin anew. */
  readonly as: 'move' | 'copy';
  readonly reason?: string | undefined;
};
/** `termIds`: the terms that were moved, or their copies. */
export type MoveTerms = (
  actorId: LearnerId,
  moved: TermsToMove,
) => Promise<{ readonly terms: number; readonly termIds: readonly TermId[] }>;

/**
 * Moves or copies terms to another deck that one may edit. Throws `not_found`, `not_permitted`, `deck_is_full`, and
 * `invalid_input` for what the other deck does not allow.
 */
export function makeMoveTerms({ unitOfWork, clock, newId }: EditPorts): MoveTerms {
  return (actorId, moved) =>
    unitOfWork(async (repositories) => {
      if (moved.deckId === moved.toDeckId) throw new DomainError('invalid_input', 'toDeckId');
      const { from, to } = await openBoth(repositories, actorId, moved);
      const reason = tidyLine(moved.reason ?? '') || null;
      const edit = { repositories, actorId, at: clock(), newId, reason };
      const batchId = newId() as ChangeBatchId;
      const terms = await livingTerms(repositories, moved);
      const target: Edit = { ...edit, batchId, deck: to };
      if (moved.as === 'move') await handOver({ ...edit, batchId, deck: from }, target, terms);
      const written = terms.map((term) => term.written);
      const there = moved.as === 'move' ? terms : await addTerms(target, written);
      return { terms: terms.length, termIds: there.map(({ id }) => id) };
    });
}

// The lower id is locked first, so that two who move between the same decks do not wait for each other.
async function openBoth(
  { content }: Pick<Repositories, 'content'>,
  actorId: LearnerId,
  { deckId, toDeckId, as }: TermsToMove,
) {
  const locked = new Map<DeckId, StoredDeck | null>();
  for (const id of [deckId, toDeckId].toSorted()) locked.set(id, await content.lockDeck(id, actorId));
  const wanted = as === 'copy' ? 'read' : 'edit';
  const from = admitted(locked.get(deckId) ?? null, { deckId, actorId, wanted });
  const opening = { deckId: toDeckId, actorId, wanted: 'edit', field: 'toDeckId' } as const;
  return { from, to: admitted(locked.get(toDeckId) ?? null, opening) };
}

async function livingTerms(
  { content }: Pick<Repositories, 'content'>,
  { deckId, termIds }: TermsToMove,
): Promise<readonly StoredTerm[]> {
  const ids = [...new Set(termIds)];
  const found = await content.terms(deckId, ids);
  const living = new Set(found.filter(({ removedAt }) => removedAt === null).map(({ id }) => id));
  const missing = ids.findIndex((id) => !living.has(id));
  if (missing >= 0) throw new DomainError('not_found', `termIds.${missing}`);
  return found;
}

async function handOver(from: Edit, to: Edit, terms: readonly StoredTerm[]): Promise<void> {
  if (to.deck.terms + terms.length > deckLimits.terms) throw new DomainError('deck_is_full', 'toDeckId');
  for (const [index, { written }] of terms.entries()) writtenTerm(written, to.deck, `termIds.${index}`);
  const termIds = terms.map(({ id }) => id);
  await useMedia(to, terms);
  await from.repositories.content.handOver(from.deck.id, to.deck.id, termIds);
  const left = terms.map(
    ({ id, version, written }) =>
      ({ kind: 'removed', termId: id, version: version + 1, before: written, after: null }) as const,
  );
  const came = terms.map(
    ({ id, version, written }) =>
      ({ kind: 'created', termId: id, version: version + 2, before: null, after: written }) as const,
  );
  await leaveTraces(from, { changes: left, terms: -terms.length, termIds });
  await leaveTraces(to, { changes: came, terms: terms.length, termIds });
}
