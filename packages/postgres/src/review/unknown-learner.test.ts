import { randomUUID } from 'node:crypto';
import { makeEnrolDeck, makeStartSession } from '@slova/application';
import { aDeck, aLearner, aTerm } from '@slova/application/testing';
import type { DeckId, Learner } from '@slova/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

const clock = () => new Date('2026-03-02T10:00:00Z');
const deckId = randomUUID() as string as DeckId;
const terms = Array.from({ length: 200 }, (_, index) => aTerm({ deckId, headword: `word ${index}` }));

let world: PostgresWorld;
beforeAll(async () => {
  // One connection, so that its counts are complete.
  world = await postgresWorld({ maxConnections: 1 });
  await world.addDeck(aDeck({ id: deckId, terms }));
});
afterAll(() => world.close());

it('a page costs a look at its own cards, also while the planner takes the learner for one without any', async () => {
  await enrolled();
  await world.database.sql`analyze cards`;
  // The statistics know of one learner, whose cards are all there are.
  const learner = await enrolled();
  const before = await looksAtCards();
  const { items } = await makeStartSession({ ...world, clock })(learner, deckId, 10);
  expect(items).toHaveLength(10);
  expect((await looksAtCards()) - before).toBeLessThan(terms.length);
});

async function enrolled(): Promise<Learner> {
  const learner = aLearner();
  await world.unitOfWork(({ learners }) => learners.add(learner));
  await makeEnrolDeck({ ...world, clock })(learner.id, deckId);
  return learner;
}

/** How often PostgreSQL has looked something up among all cards so far. */
async function looksAtCards(): Promise<number> {
  const { sql } = world.database;
  await sql`select pg_stat_force_next_flush()`;
  const [cards] = await sql<{ looks: number }[]>`
    select (seq_scan + idx_scan)::int as looks from pg_stat_user_tables where relname = 'cards'`;
  return cards?.looks ?? 0;
}
