import { makeFollowOpenings } from '@slova/application';
import { aDeck, aLearner, aTerm } from '@slova/application/testing';
import type { DeckId, DomainEvent, EventId, LearnerId, TermId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { makeSearchQueries } from './search-queries.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

const words = ['lamplight', 'lampshade', 'lampstand'];

describe('a long deck that is published or closed', () => {
  it('is found by its owner all the time, and by others once a job has followed', async () => {
    const { owner, open, follow, found } = await aLongDeck();
    await open(true);
    expect(await found(owner)).toEqual(words);
    expect(await found(aLearner().id)).toEqual([]);
    await follow();
    expect(await found(aLearner().id)).toEqual(words);
    expect(await found(owner)).toEqual(words);
  });

  it('is found once by its owner while some of its terms are marked and others are not', async () => {
    const { id, owner, open, found } = await aLongDeck();
    await open(true);
    await world.unitOfWork(({ content }) => content.followOpening(id, 2));
    expect(await found(aLearner().id)).toHaveLength(2);
    expect(await found(owner)).toEqual(words);
  });

  it('is shown to nobody else from the moment on that it is closed', async () => {
    const { owner, open, follow, found } = await aLongDeck();
    await open(true);
    await follow();
    await open(false);
    expect(await found(aLearner().id)).toEqual([]);
    await follow();
    expect(await found(aLearner().id)).toEqual([]);
    expect(await found(owner)).toEqual(words);
    expect(await world.database.sql`select from deck_openings`).toHaveLength(0);
  });
});

/** A deck of somebody's own, of three words at most two of which are seen to at once, which counts as one of thousands. */
async function aLongDeck() {
  const { sql } = world.database;
  await sql`delete from decks`;
  const owner = aLearner().id;
  const id = world.newId() as DeckId;
  const terms = words.map((headword) =>
    aTerm({ id: world.newId() as TermId, deckId: id, headword, alsoAccepted: [], forms: [] }),
  );
  await world.addDeck({ ...aDeck(), id, ownerId: owner, visibility: 'private', terms });
  await sql`update decks set term_count = 5000 where id = ${id}`;
  const changed: DomainEvent = {
    id: world.newId() as EventId,
    learnerId: owner,
    type: 'deck.changed',
    occurredAt: new Date(),
    payload: { deckId: id, termIds: [] },
  };
  const search = makeSearchQueries(sql);
  return {
    id,
    owner,
    open: (isOpen: boolean) =>
      sql`update decks set visibility = ${isOpen ? 'public' : 'private'} where id = ${id}`,
    follow: () => makeFollowOpenings({ unitOfWork: world.unitOfWork, atOnce: 2 })([changed]),
    found: async (learnerId: LearnerId) => {
      const request = { query: 'lamp', kinds: ['terms'], limit: 20 } as const;
      const { terms: page } = await search.find(learnerId, request);
      return page.map(({ headword }) => headword.text);
    },
  };
}
