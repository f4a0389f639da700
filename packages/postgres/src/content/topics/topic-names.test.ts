import { makeRenameHouseTopic, makeTakeBackHouseRenaming } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../../testing/postgres-world.ts';
import { postgresWorld } from '../../testing/postgres-world.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

const named = (text: string) => ({ en: text, ru: text });

describe('names of categories and tags for people', () => {
  it('go along with a renaming, unless the new one has a name, and are there when it is taken back', async () => {
    const { deck, staff, ports, nameOf } = await aScene({
      categories: { food: named('Food'), 'food/fruit': named('Fruit'), foodstuff: named('Stuff') },
      tags: { food: named('Tag') },
    });
    const renaming = { kind: 'category', from: 'food', to: 'meals', reason: 'as elsewhere' } as const;
    const { id } = await makeRenameHouseTopic(ports)(staff.id, renaming);
    expect(await nameOf(deck.id)).toEqual({
      categories: {
        food: named('Food'),
        'food/fruit': named('Fruit'),
        foodstuff: named('Stuff'),
        meals: named('Food'),
        'meals/fruit': named('Fruit'),
      },
      tags: { food: named('Tag') },
    });
    await makeTakeBackHouseRenaming(ports)(staff.id, id);
    const back = { ...renaming, to: 'foodstuff', title: named('Never') };
    await makeRenameHouseTopic(ports)(staff.id, back);
    expect((await nameOf(deck.id))?.categories['foodstuff']).toEqual(named('Stuff'));
  });

  it('are given by staff to what had none', async () => {
    const { deck, staff, ports, nameOf } = await aScene({ categories: {}, tags: {} });
    const title = named('Meals');
    const renaming = { kind: 'category', from: 'food', to: 'meals', reason: 'as elsewhere' } as const;
    await makeRenameHouseTopic(ports)(staff.id, { ...renaming, title, deckIds: [deck.id] });
    expect(await nameOf(deck.id)).toEqual({ categories: { meals: title }, tags: {} });
  });
});

type Names = Readonly<Record<string, { readonly en: string; readonly ru: string }>>;
type TopicNames = { readonly categories: Names; readonly tags: Names };

/** A deck of the house about food, with names for what it is about, and somebody of the staff. */
async function aScene(names: TopicNames) {
  const { sql } = world.database;
  const deck = aDeck();
  await world.addDeck(deck);
  await sql`update decks set topic_names = ${sql.json(names)} where id = ${deck.id}`;
  const staff = aLearner({ role: 'moderator' });
  await world.unitOfWork(({ learners }) => learners.add(staff));
  const ports = { ...world, clock: () => new Date() };
  const nameOf = async (deckId: string) => {
    const [row] = await sql<{ names: TopicNames }[]>`
      select topic_names as names from decks where id = ${deckId}`;
    return row?.names;
  };
  return { deck, staff, ports, nameOf };
}
