import type { ChangeBatchId, RevisionId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { NewId } from '../../clock.ts';
import type { Repositories } from '../../unit-of-work.ts';
import { changeTerms } from '../change-terms.ts';
import type { StoredDeck } from '../content-repository.ts';
import type { Edit } from '../edit.ts';
import { openDeck } from '../open-deck.ts';
import { removeOpenDeck } from '../remove-deck.ts';
import { removeTerms } from '../remove-terms.ts';
import type { Import, ImportedChange } from './ports.ts';

const termsAtOnce = 2_000;

type Part = { readonly after: RevisionId | null; readonly at: Date; readonly newId: NewId };

/**
 * Takes back a part of what an import did: removes terms that it added, and makes those it changed as they were. Terms that
 * were edited since stay. Returns where the next part begins; null once nothing is left to be taken back.
 */
export async function takeBackPart(
  repositories: Repositories,
  known: Import,
  { after, at, newId }: Part,
): Promise<RevisionId | null> {
  const deck = await deckOf(repositories, known);
  if (!deck) return null;
  const { learnerId: actorId, fileName: reason } = known;
  const edit = { repositories, deck, actorId, at, newId, reason, batchId: newId() as ChangeBatchId };
  const { changes, next } = await repositories.imports.untouched(deck.id, known.id, {
    after,
    limit: termsAtOnce,
  });
  const removed = await turnBack(edit, changes);
  if (next !== null) return next;
  const isEmpty = deck.terms === removed && known.choices !== null && 'deck' in known.choices.target;
  if (isEmpty && deck.ownerId === actorId) await removeOpenDeck(edit);
  return null;
}

/** How many terms are removed by it. */
async function turnBack(edit: Edit, changes: readonly ImportedChange[]): Promise<number> {
  const added = changes.flatMap(({ id, before }) => (before === null ? [id] : []));
  const { terms } = added.length > 0 ? await removeTerms(edit, added) : { terms: 0 };
  const changed = changes.flatMap(({ id: termId, version, before }) =>
    before ? [{ termId, version, change: before }] : [],
  );
  if (changed.length > 0) await changeTerms(edit, changed);
  return terms;
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
