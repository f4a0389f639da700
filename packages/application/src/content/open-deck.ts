import type { DeckAccess, DeckId, LearnerId } from '@slova/domain';
import { deckAccess, DomainError, includesAccess } from '@slova/domain';
import type { ContentRepository, StoredDeck } from './content-repository.ts';

export type Opening = {
  readonly deckId: DeckId;
  readonly actorId: LearnerId;
  readonly wanted: Exclude<DeckAccess, 'none'>;
  /** The field of the input that named the deck. */
  readonly field?: string;
  /** Only a removed deck is opened, to be taken back. */
  readonly isRemoved?: boolean;
};

/**
 * Locks a deck for somebody who may do what they want to. Throws `not_found` when they may not even read it: it is as if it
 * were not there; and `not_permitted` when they may, but not do this.
 */
export async function openDeck(content: ContentRepository, opening: Opening): Promise<StoredDeck> {
  return admitted(await content.lockDeck(opening.deckId, opening.actorId), opening);
}

/** A deck that was locked, for somebody who may do what they want to. Throws as `openDeck` does. */
export function admitted(
  deck: StoredDeck | null,
  { actorId, wanted, field = 'deckId', isRemoved = false }: Opening,
): StoredDeck {
  const access = deck ? deckAccess(deck, { learnerId: actorId, ...deck }) : 'none';
  if (!deck || access === 'none' || (deck.removedAt !== null && !includesAccess(access, wanted)))
    throw new DomainError('not_found', field);
  if (!includesAccess(access, wanted)) throw new DomainError('not_permitted', field);
  if ((deck.removedAt !== null) !== isRemoved) throw new DomainError('not_found', field);
  return deck;
}
