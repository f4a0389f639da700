import type { ChangeBatchId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { NewId } from '../../clock.ts';
import type { Repositories } from '../../unit-of-work.ts';
import { changeTerms } from '../change-terms.ts';
import type { StoredDeck } from '../content-repository.ts';
import { openDeck } from '../open-deck.ts';
import { removeOpenDeck } from '../remove-deck.ts';
import { removeTerms } from '../remove-terms.ts';
import type { Import } from './ports.ts';

const termsAtOnce = 2_000;

/**
 * Takes back a part of what an import did: removes terms that it added, and makes those it changed as they were. Terms that
 * were edited since stay. True once nothing is left to be taken back.
 */
export async function takeBackPart(
  repositories: Repositories,
  known: Import,
  { at, newId }: { readonly at: Date; readonly newId: NewId },
): Promise<boolean> {
  const deck = await deckOf(repositories, known);
  if (!deck) return true;
  const { learnerId: actorId, fileName: reason } = known;
  const edit = { repositories, deck, actorId, at, newId, reason, batchId: newId() as ChangeBatchId };
  const left = await repositories.imports.untouched(deck.id, known.id, termsAtOnce);
  if (left.length === 0) {
    const isEmpty = deck.terms === 0 && known.choices !== null && 'deck' in known.choices.target;
    if (isEmpty && deck.ownerId === actorId) await removeOpenDeck(edit);
    return true;
  }
  const added = left.filter(({ before }) => before === null);
  if (added.length > 0)
    await removeTerms(
      edit,
      added.map(({ id }) => id),
    );
  const changed = left.flatMap(({ id: termId, version, before }) =>
    before ? [{ termId, version, change: before }] : [],
  );
  if (changed.length > 0) await changeTerms(edit, changed);
  return false;
}

/** The deck that was imported into; null when there is none, or it is no longer theirs to edit. */
async function deckOf(
  { content }: Repositories,
  { deckId, learnerId: actorId }: Import,
): Promise<StoredDeck | null> {
  if (!deckId) return null;
  try {
    return await openDeck(content, { deckId, actorId, wanted: 'edit' });
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
