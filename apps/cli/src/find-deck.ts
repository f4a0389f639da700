import type { UnitOfWork } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import { z } from 'zod';
import { failure } from './failure.ts';

/** A visitor who has no account. */
export const nobody = '00000000-0000-0000-0000-000000000000' as LearnerId;

/** The deck that a word names: its id, or what a public one is called in addresses. Throws a failure when there is none. */
export async function findDeck(
  unitOfWork: UnitOfWork,
  word: string,
): Promise<{ readonly id: DeckId; readonly ownerId: LearnerId | null }> {
  const deck = await unitOfWork(async ({ content, sharing }) => {
    const isId = z.uuid().safeParse(word).success;
    const id = isId ? (word as DeckId) : (await sharing.deckOfKey(word))?.deckId;
    return id === undefined ? null : content.lockDeck(id, nobody);
  });
  if (!deck || deck.removedAt !== null) throw failure(`There is no deck "${word}".`);
  return deck;
}
