import { makeAddTerms, makeCreateDeck } from '@slova/application';
import { aDeck, aWrittenDeck, aWrittenTerm } from '@slova/application/testing';
import type { DeckId, LearnerId } from '@slova/domain';
import { makeUnitOfWork, newId, tables } from '@slova/postgres';
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

/** A private deck of somebody's own, with one term and its revision. */
export async function aDeckOf({ connections }: ApiUnderTest, ownerId: LearnerId, headword = 'knife') {
  const { sql } = connections.database;
  const ports = { unitOfWork: makeUnitOfWork(sql), clock: () => new Date(), newId };
  const deckId = await makeCreateDeck(ports)(ownerId, aWrittenDeck({ visibility: 'private' }));
  const terms = [aWrittenTerm(headword, 'нож', { note: `${headword} of their own` })];
  const [term] = await makeAddTerms(ports)(ownerId, { deckId, terms });
  const [revision] = await sql<
    { id: string }[]
  >`select id from revisions where term_id = ${term?.id ?? null}`;
  return { ownDeckId: deckId, termId: term?.id ?? '', revisionId: revision?.id ?? '' };
}
