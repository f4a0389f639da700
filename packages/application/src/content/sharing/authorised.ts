import type { DeckAccess, DeckId, LearnerId } from '@slova/domain';
import { DomainError, includesAccess } from '@slova/domain';
import type { SharedDeck, SharingRepository } from './ports.ts';

/**
 * The deck, locked, if the learner may do what they want with it. Throws `not_found` for a deck that is not there for them,
 * `not_permitted` for one that they may only read. `field` is the input that led to it.
 */
export async function lockAs(
  wanted: DeckAccess,
  sharing: SharingRepository,
  learnerId: LearnerId,
  deckId: DeckId,
  field = 'deckId',
): Promise<SharedDeck> {
  const deck = await sharing.lock(learnerId, deckId);
  if (!deck || deck.access === 'none') throw new DomainError('not_found', field);
  if (!includesAccess(deck.access, wanted)) throw new DomainError('not_permitted');
  return deck;
}
