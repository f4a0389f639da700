import type { DeckFixture, World } from '@slova/application/testing';
import {
  identityContract,
  outboxContract,
  reactionContract,
  reviewContract,
} from '@slova/application/testing';
import { createTestDatabase } from '@slova/vitest';
import {
  createDatabase,
  makeDeckLibrary,
  makeOutboxRelayStore,
  makeReviewAuditStore,
  makeSessionRows,
  makeStudyStore,
  makeUnitOfWork,
  newId,
  tables,
} from './index.ts';

async function open(): Promise<World> {
  const test = await createTestDatabase();
  const database = createDatabase({ url: test.url, maxConnections: 6 });
  const { sql } = database;
  return {
    unitOfWork: makeUnitOfWork(sql),
    study: makeStudyStore(sql),
    library: makeDeckLibrary(database),
    audit: makeReviewAuditStore(sql),
    relay: makeOutboxRelayStore(sql),
    sessionRows: makeSessionRows(sql),
    newId,
    async addDeck({ terms, ...deck }: DeckFixture) {
      const about = {
        slug: deck.id,
        title: bare,
        description: bare,
        licence: 'MIT',
        source: 'test',
        termCount: terms.length,
      };
      await database.db
        .insert(tables.decks)
        .values({ ...deck, ...about, contentHash: deck.id, createdAt: new Date() });
      const rows = terms.map((term, position) => ({
        ...term,
        position,
        tags: [...term.tags],
        alsoAccepted: [...term.alsoAccepted],
      }));
      await database.db.insert(tables.terms).values(rows);
    },
    async close() {
      await database.close();
      await test.drop();
    },
  };
}

const bare = { en: '', ru: '' };

identityContract(open);
outboxContract(open);
reactionContract(open);
reviewContract(open);
