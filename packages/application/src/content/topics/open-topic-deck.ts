import type { DeckId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import type { ContentRepository, StoredDeck } from '../content-repository.ts';
import { openDeck } from '../open-deck.ts';

export type TopicDeckOpening = {
  readonly deckId: DeckId;
  readonly actorId: LearnerId;
  /** As staff, who were let in by their permission: decks of the house, and no others. */
  readonly isOfHouse: boolean;
  readonly field: string;
};

/** Locks a deck for its owner, or a deck of the house for staff. Throws `not_found`, `not_permitted`. */
export async function openTopicDeck(
  content: ContentRepository,
  { isOfHouse, ...opening }: TopicDeckOpening,
): Promise<StoredDeck> {
  if (!isOfHouse) return openDeck(content, { ...opening, wanted: 'own' });
  const deck = await content.lockDeck(opening.deckId, opening.actorId);
  if (!deck || deck.ownerId !== null || deck.removedAt) throw new DomainError('not_found', opening.field);
  return deck;
}
