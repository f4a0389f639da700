import { aDeck } from '@slova/application/testing';
import type { DeckId } from '@slova/domain';
import { tables } from '@slova/postgres';
import type { ApiUnderTest } from './start-api.ts';

/** Puts a deck of twelve English words into the database and returns its id. */
export async function aDeckInTheLibrary({ connections }: ApiUnderTest): Promise<DeckId> {
  const { terms, ...deck } = aDeck();
  const { db } = connections.database;
  const text = { en: 'Food', ru: 'Еда' };
  const about = { slug: deck.id, title: text, description: text, licence: 'CC0-1.0', source: 'test' };
  await db
    .insert(tables.decks)
    .values({ ...deck, ...about, termCount: terms.length, contentHash: deck.id, createdAt: new Date() });
  const rows = terms.map((term, position) => ({
    ...term,
    position,
    tags: [...term.tags],
    alsoAccepted: [...term.alsoAccepted],
    forms: [...term.forms],
  }));
  await db.insert(tables.terms).values(rows);
  return deck.id;
}
