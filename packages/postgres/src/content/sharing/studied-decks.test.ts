import { makeEnrolDeck, makeLeaveDeck } from '@slova/application';
import { anAuthor } from '@slova/application/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../../testing/postgres-world.ts';
import { postgresWorld } from '../../testing/postgres-world.ts';
import { makeStudySettingsQueries } from '../../index.ts';
import { leftDecks, studiedDeck } from './studied-decks.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

/** An author's deck, and a reader who studies it. */
async function aReader() {
  const author = await anAuthor(world);
  const ports = { ...world, clock: () => author.time.now };
  const reader = await author.newcomer();
  await makeEnrolDeck(ports)(reader, author.deckId);
  return { ...author, ports, reader };
}

describe('what became of a deck', () => {
  it('is told to those who study or studied it, and to nobody else', async () => {
    const { id, deckId, reader, newcomer, changeDeck, removeDeck, restoreDeck } = await aReader();
    const { sql } = world.database;
    const fate = () => studiedDeck(sql, reader, deckId);
    expect(await fate()).toMatchObject({ fate: null, isLeft: false });
    await changeDeck(id, { deckId, version: 1, change: { visibility: 'private' } });
    expect(await fate()).toMatchObject({ fate: 'private' });
    await removeDeck(id, { deckId });
    const removed = await fate();
    expect(removed).toMatchObject({ fate: 'removed' });
    expect(removed?.title).not.toBeNull();
    await restoreDeck(id, { deckId });
    await sql`update decks set hidden_at = now() where id = ${deckId}`;
    expect(await fate()).toEqual({ deckId, title: null, fate: 'hidden', isLeft: false });
    expect(await studiedDeck(sql, await newcomer(), deckId)).toBeNull();
    expect(await makeStudySettingsQueries(sql).deck(reader, deckId), 'its settings tell no more').toBeNull();
  });

  it('decks that were left are listed as long as they can be taken up again', async () => {
    const { id, deckId, reader, ports, removeDeck } = await aReader();
    const left = async () => (await leftDecks(world.database.sql, reader)).map((deck) => deck.id);
    expect(await left()).toEqual([]);
    await makeLeaveDeck(ports)(reader, deckId);
    expect(await left()).toEqual([deckId]);
    await makeEnrolDeck(ports)(reader, deckId);
    expect(await left()).toEqual([]);
    await makeLeaveDeck(ports)(reader, deckId);
    await removeDeck(id, { deckId });
    expect(await left()).toEqual([]);
  });
});
