import { makeEnrolDeck } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { makeLeechQueries } from './leech-queries.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

it('S14 the leeches of a deck are those put aside as such, by word, in deck order, and one own', async () => {
  const [learner, other] = [aLearner(), aLearner()];
  const deck = aDeck();
  await world.addDeck(deck);
  for (const one of [learner, other]) {
    await world.unitOfWork(({ learners }) => learners.add(one));
    await makeEnrolDeck({ ...world, clock: () => new Date() })(one.id, deck.id);
  }
  const { sql } = world.database;
  const leeches = makeLeechQueries(sql);
  expect(await leeches.ofDeck(learner.id, deck.id)).toEqual([]);
  const [bread, water, milk] = deck.terms.map(({ id }) => id);
  await sql`
    update cards set held = 'leech', lapses = 4
    where learner_id = ${learner.id} and term_id = any(${[bread!, milk!]}::uuid[]) and direction = 'produce'`;
  await sql`update cards set held = 'suspended' where learner_id = ${learner.id} and term_id = ${water!}`;
  expect(await leeches.ofDeck(learner.id, deck.id)).toMatchObject([
    { headword: 'bread', direction: 'produce', lapses: 4 },
    { headword: 'milk', direction: 'produce', lapses: 4 },
  ]);
  expect(await leeches.ofDeck(other.id, deck.id)).toEqual([]);
});
