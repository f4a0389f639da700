import type { DeckFixture } from '@slova/application/testing';
import { aDeck } from '@slova/application/testing';
import type { TermId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

describe('what is found of terms', () => {
  it('is there once they are, without case, accents and punctuation, in both languages', async () => {
    const deck = await aDeckOf('¡El  Niño!', ['ребёнок', 'мальчик']);
    expect(await keysOf(deck)).toEqual(['el nino', 'мальчик', 'ребенок']);
    expect(await wordsKnown('nino', 'ребенок')).toEqual(['nino', 'ребенок']);
  });

  it('follows a change, and words that no term has any more are forgotten', async () => {
    const [one, other] = [await aDeckOf('carrot', ['морковь']), await aDeckOf('carrot', ['морковка'])];
    await world.database.sql`update terms set headword = 'carroty' where deck_id = ${one.id}`;
    expect(await keysOf(one)).toEqual(['carroty', 'морковь']);
    expect(await wordsKnown('carrot', 'carroty')).toEqual(['carrot', 'carroty']);
    await world.database.sql`update terms set headword = 'beetroot' where deck_id = ${other.id}`;
    expect(await wordsKnown('carrot', 'carroty')).toEqual(['carroty']);
  });

  it('goes with a removed term and comes back with it', async () => {
    const deck = await aDeckOf('pumpkin', ['тыква']);
    await world.database.sql`update terms set removed_at = now() where deck_id = ${deck.id}`;
    expect(await keysOf(deck)).toEqual([]);
    expect(await wordsKnown('pumpkin')).toEqual([]);
    await world.database.sql`update terms set removed_at = null where deck_id = ${deck.id}`;
    expect(await keysOf(deck)).toEqual(['pumpkin', 'тыква']);
  });

  it('leaves nothing of a deck that is deleted', async () => {
    const deck = await aDeckOf('aubergine', ['баклажан']);
    await world.database.sql`delete from decks where id = ${deck.id}`;
    expect(await keysOf(deck)).toEqual([]);
    expect(await wordsKnown('aubergine', 'баклажан')).toEqual([]);
  });

  it('has the word endings of the languages of its deck', async () => {
    const deck = await aDeckOf('running', ['бегущая']);
    const { sql } = world.database;
    const found = (query: string) => sql`
      select from search_terms where deck_id = ${deck.id} and words @@ to_tsquery('simple', ${query})`;
    expect(await found('run & бегущ')).toHaveLength(1);
    await sql`update decks set term_language = 'sr', answer_language = 'sr' where id = ${deck.id}`;
    expect(await found('run | бегущ')).toHaveLength(0);
    expect(await found('running & бегущая')).toHaveLength(1);
  });

  it('is not written anew by a change of what is not looked for', async () => {
    const deck = await aDeckOf('radish', ['редис']);
    const { sql } = world.database;
    const [before] = await sql`select xmin::text from search_terms where deck_id = ${deck.id}`;
    await sql`update terms set version = version + 1, position = 7 where deck_id = ${deck.id}`;
    expect(await sql`select xmin::text from search_terms where deck_id = ${deck.id}`).toEqual([before]);
  });
});

async function aDeckOf(headword: string, answers: readonly string[]): Promise<DeckFixture> {
  const deck = aDeck();
  const [term] = deck.terms;
  if (!term) throw new Error('the deck is empty');
  const bare = { alsoAccepted: [], forms: [], senses: [{ answers, examples: [] }] };
  const terms = [{ ...term, ...bare, headword, id: world.newId() as TermId }];
  await world.addDeck({ ...deck, terms });
  return deck;
}

async function keysOf({ id }: DeckFixture): Promise<string[]> {
  const rows = await world.database.sql<
    { key: string }[]
  >`select key from search_keys where deck_id = ${id} order by key`;
  return rows.map(({ key }) => key);
}

async function wordsKnown(...words: string[]): Promise<string[]> {
  const rows = await world.database.sql<
    { word: string }[]
  >`select word from search_words where word = any(${words}) order by word`;
  return rows.map(({ word }) => word);
}
