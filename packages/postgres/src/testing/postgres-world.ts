import type { DeckFixture, World } from '@slova/application/testing';
import { createTestDatabase } from '@slova/vitest';
import type { Database, DatabaseOptions } from '../index.ts';
import { postgresDerived } from './postgres-derived.ts';
import {
  createDatabase,
  makeDeckLibrary,
  makeMediaQueries,
  makeImportFiles,
  makeImportQueries,
  makeOutboxRelayStore,
  makeOwnTermQueries,
  makeRescheduleQueries,
  makeReviewAuditStore,
  makeSessionRows,
  makeStudySettingsQueries,
  makeStudyStore,
  makeTopicQueries,
  makeUnitOfWork,
  newId,
  tables,
} from '../index.ts';

export type PostgresWorld = World & { readonly database: Database };

/** All storage ports over a database of the test's own. */
export async function postgresWorld(options: Partial<DatabaseOptions> = {}): Promise<PostgresWorld> {
  const test = await createTestDatabase();
  const database = createDatabase({ url: test.url, maxConnections: 6, ...options });
  const { sql } = database;
  return {
    database,
    unitOfWork: makeUnitOfWork(sql),
    study: makeStudyStore(sql),
    rescheduleQueries: makeRescheduleQueries(sql),
    settingsQueries: makeStudySettingsQueries(sql),
    ownTerms: makeOwnTermQueries(sql),
    importFiles: makeImportFiles(sql),
    importQueries: makeImportQueries(sql),
    library: makeDeckLibrary(database),
    media: makeMediaQueries(sql),
    topicQueries: makeTopicQueries(sql),
    audit: makeReviewAuditStore(sql),
    relay: makeOutboxRelayStore(sql),
    sessionRows: makeSessionRows(sql),
    newId,
    addDeck: (deck) => addDeck(database, deck),
    derived: (learnerId) => postgresDerived(sql, learnerId),
    async close() {
      await database.close();
      await test.drop();
    },
  };
}

async function addDeck({ db }: Database, { terms, ...deck }: DeckFixture): Promise<void> {
  const bare = { en: '', ru: '' };
  const about = { slug: deck.id, title: bare, description: bare, licence: 'MIT', source: 'test' };
  const content = { termCount: terms.length, contentHash: deck.id, createdAt: new Date() };
  await db.insert(tables.decks).values({ ...deck, ...about, ...content });
  const rows = terms.map((term, position) => ({
    ...term,
    position,
    tags: [...term.tags],
    alsoAccepted: [...term.alsoAccepted],
    forms: [...term.forms],
  }));
  await db.insert(tables.terms).values(rows);
}
