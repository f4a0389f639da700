import type { SearchPage, SearchQueries, SearchRequest } from '@slova/application';
import { makeEnrolDeck } from '@slova/application';
import type { DeckFixture } from '@slova/application/testing';
import { aDeck, aLearner, aTerm } from '@slova/application/testing';
import type { LearnerId, Term, TermId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { makeSearchQueries } from './search-queries.ts';

let world: PostgresWorld;
let search: SearchQueries;
let learnerId: LearnerId;
let spanish: DeckFixture;

beforeAll(async () => {
  world = await postgresWorld();
  search = makeSearchQueries(world.database.sql);
  learnerId = aLearner().id;
  await world.addDeck(
    deckOf([
      ['bread', 'хлеб', 'We buy {{bread}} for breakfast.'],
      ['breadcrumb', 'крошка', 'Not a {{breadcrumb}} was left.'],
      ['rye bread', 'ржаной хлеб', 'I like {{rye bread}}.'],
      ['running water', 'водопровод', 'A hut without {{running water}}.'],
      ['friendly', 'дружелюбный', 'A {{friendly}} dog.'],
    ]),
  );
  spanish = deckOf([['niño', 'child', 'El {{niño}} come pan.']], {
    termLanguage: 'es',
    answerLanguage: 'en',
  });
  await world.addDeck(spanish);
});
afterAll(() => world.close());

describe('search finds', () => {
  it.each([
    ['a word itself, what begins with it and what has it', 'bread', ['bread', 'breadcrumb', 'rye bread']],
    ['what begins as was typed, whatever the case', 'BREAD', ['bread', 'breadcrumb', 'rye bread']],
    ['a word by its translation', 'хлеб', ['bread', 'rye bread']],
    ['a word without its accents', 'nino', ['niño']],
    ['a word with an accent too many', 'bréad', ['bread', 'breadcrumb', 'rye bread']],
    ['a word by another form of it', 'runs', ['running water']],
    ['a word by another form of its translation', 'хлебами', ['bread', 'rye bread']],
    ['a word by its example', 'breakfast', ['bread']],
    ['all words of a query, in any order', 'water running', ['running water']],
    ['a word with two letters exchanged', 'freindly', ['friendly']],
    ['a word with a letter too few', 'frendly', ['friendly']],
    ['a word with a wrong letter, in Cyrillic', 'водапровод', ['running water']],
    ['a word with two typos, when it is long', 'дружилюбнай', ['friendly']],
    ['two words of which one has a typo', 'rye braed', ['rye bread']],
    ['a word of which three letters were typed, behind another', 'хлеб ржа', ['rye bread']],
    ['words though one of them is one that its language leaves out', 'bread for', ['bread', 'rye bread']],
    ['nothing that lacks a word which only another language leaves out', 'dog water', []],
    ['nothing for what is nowhere', 'xylophone', []],
    ['nothing for a typo in a short word', 'рjе', []],
    ['nothing for signs alone', '¡…!', []],
  ])('%s', async (_, query, headwords) => {
    expect(headwordsOf(await find({ query })).toSorted()).toEqual(headwords);
  });

  it('a word itself before what begins with it, and that before what has it; and marks what was found', async () => {
    const { terms } = await find({ query: 'bread' });
    expect(terms.map(({ headword }) => headword.text)).toEqual(['bread', 'breadcrumb', 'rye bread']);
    expect(terms.map(({ match }) => match)).toEqual(['beginning', 'beginning', 'words']);
    expect(terms[0]).toMatchObject({
      headword: { text: 'bread', marks: [[0, 5]] },
      answers: [{ text: 'хлеб', marks: [] }],
      example: { text: 'We buy bread for breakfast.', marks: [[7, 12]] },
    });
    const [typo] = (await find({ query: 'freindly' })).terms;
    expect(typo).toMatchObject({ match: 'typo', headword: { marks: [[0, 8]] } });
  });

  it('a deck by the beginnings of the words of its title', async () => {
    const deck = await aTitledDeck('Travel by train', 'Путешествие поездом');
    expect((await find({ query: 'trai trav' })).decks).toMatchObject([
      {
        id: deck.id,
        terms: 1,
        title: {
          en: {
            marks: [
              [0, 4],
              [10, 14],
            ],
          },
        },
      },
    ]);
    expect((await find({ query: 'поезд' })).decks).toMatchObject([{ id: deck.id }]);
    expect((await find({ query: 'поезд', kinds: ['terms'] })).decks).toEqual([]);
    expect((await find({ query: 'поезд', tag: 'verb' })).decks).toEqual([]);
  });
});

describe('search leaves out', () => {
  it('decks of others that are private or by link, but for those one studies, writes or owns', async () => {
    const secret = deckOf([['hippopotamus', 'бегемот', 'A {{hippopotamus}} yawns.']]);
    await world.addDeck(secret);
    const [owner, author, student] = [aLearner(), aLearner(), aLearner()];
    await world.unitOfWork(({ learners }) => learners.add(student));
    await makeEnrolDeck({ ...world, clock: () => new Date() })(student.id, secret.id);
    const { sql } = world.database;
    await sql`insert into deck_members (learner_id, deck_id, role, added_at) values (${author.id}, ${secret.id}, 'editor', now())`;
    for (const visibility of ['private', 'link']) {
      await sql`update decks set visibility = ${visibility}, owner_id = ${owner.id} where id = ${secret.id}`;
      for (const query of ['hippopotamus', 'hippo', 'бегемот', 'yawning', 'hipopotamus'])
        expect(headwordsOf(await find({ query }))).toEqual([]);
      for (const { id } of [owner, author, student])
        expect(headwordsOf(await find({ query: 'hippopotamus', mine: true }, id))).toEqual(['hippopotamus']);
    }
    await sql`update decks set visibility = 'public' where id = ${secret.id}`;
    expect(headwordsOf(await find({ query: 'hippo' }))).toEqual(['hippopotamus']);
    expect(headwordsOf(await find({ query: 'hippo', mine: true }))).toEqual([]);
    await sql`update decks set removed_at = now() where id = ${secret.id}`;
    expect(headwordsOf(await find({ query: 'hippo' }, owner.id))).toEqual([]);
  });

  it('terms that are hidden or removed', async () => {
    const deck = deckOf([['walrus', 'морж', 'A {{walrus}} dives.']]);
    await world.addDeck(deck);
    const { sql } = world.database;
    for (const query of ['walrus', 'dives', 'warlus']) {
      expect(headwordsOf(await find({ query }))).toEqual(['walrus']);
      await sql`update terms set hidden_at = now() where deck_id = ${deck.id}`;
      expect(headwordsOf(await find({ query }))).toEqual([]);
      await sql`update terms set hidden_at = null, removed_at = now() where deck_id = ${deck.id}`;
      expect(headwordsOf(await find({ query }))).toEqual([]);
      await sql`update terms set removed_at = null where deck_id = ${deck.id}`;
    }
  });

  it('what is not asked for', async () => {
    const deck = deckOf(
      [
        ['lemon', 'лимон', ''],
        ['lemonade', 'лимонад', ''],
        ['lemony', 'лимонный', ''],
      ],
      {},
      [
        { level: 'A1', category: 'food/fruit', tags: ['sour'] },
        { level: 'B1', category: 'food', tags: [] },
        { level: null, category: 'foodstuff', partOfSpeech: 'adjective' },
      ],
    );
    await world.addDeck(deck);
    const among = async (asked: Partial<SearchRequest>): Promise<string[]> =>
      headwordsOf(await find({ query: 'lemon', ...asked }));
    expect(await among({})).toEqual(['lemon', 'lemonade', 'lemony']);
    expect(await among({ level: 'B1' })).toEqual(['lemonade']);
    expect(await among({ partOfSpeech: 'adjective' })).toEqual(['lemony']);
    expect(await among({ category: 'food' })).toEqual(['lemon', 'lemonade']);
    expect(await among({ category: 'food/fruit' })).toEqual(['lemon']);
    expect(await among({ tag: 'sour' })).toEqual(['lemon']);
    expect(await among({ language: 'es' })).toEqual([]);
    expect(await among({ deckId: deck.id, level: 'A1' })).toEqual(['lemon']);
    expect(await among({ deckId: spanish.id })).toEqual([]);
    await world.database
      .sql`update terms set frequency_rank = 2500 where deck_id = ${deck.id} and headword = 'lemon'`;
    expect(await among({ commonest: 3_000 })).toEqual(['lemon']);
    expect(await among({ commonest: 1_000 })).toEqual([]);
  });

  it('nothing that a filter asks for, however far behind other beginnings it stands', async () => {
    const many = Array.from({ length: 320 }, (_, index): Row => [`quartz ${1000 + index}`, 'кварц', '']);
    await world.addDeck(
      deckOf([...many, ['quartzite', 'кварцит', '']], {}, [...many.map(() => ({})), { level: 'C2' }]),
    );
    expect(headwordsOf(await find({ query: 'quartz', level: 'C2' }))).toEqual(['quartzite']);
    expect(headwordsOf(await find({ query: 'qua', level: 'C2' }))).toEqual(['quartzite']);
  });

  it('no deck that all may read once they no longer may', async () => {
    const deck = deckOf([['pelican', 'пеликан', 'A {{pelican}} swoops.']]);
    await world.addDeck(deck);
    const { sql } = world.database;
    for (const hidden of [sql`visibility = 'link'`, sql`hidden_at = now()`, sql`removed_at = now()`]) {
      for (const query of ['pelican', 'swoops', 'pelcian'])
        expect(headwordsOf(await find({ query }))).toEqual(['pelican']);
      await sql`update decks set ${hidden} where id = ${deck.id}`;
      for (const query of ['pelican', 'swoops', 'pelcian'])
        expect(headwordsOf(await find({ query }))).toEqual([]);
      await sql`update decks set visibility = 'public', hidden_at = null, removed_at = null where id = ${deck.id}`;
    }
  });
});

describe('a page of what was found', () => {
  it.each([
    ['as typed', 'orange'],
    ['as meant', 'ornage'],
  ])(
    'goes on where the one before ended, through all ways of finding, each term once: %s',
    async (_how, query) => {
      const deck = deckOf([
        ...Array.from({ length: 5 }, (_, index): Row => [`orange ${index}`, 'апельсин', '']),
        ...Array.from({ length: 4 }, (_, index): Row => [
          `blood orange ${index}`,
          `красный апельсин ${index}`,
          '',
        ]),
      ]);
      await world.addDeck(deck);
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await find({ query, deckId: deck.id, limit: 2, after });
        expect(page.terms.length).toBeLessThanOrEqual(2);
        found.push(...headwordsOf(page));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(found.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((index) => `orange ${index}`));
      expect(found.slice(5).toSorted()).toEqual([0, 1, 2, 3].map((index) => `blood orange ${index}`));
    },
  );

  it.each(['pomelo', 'po', 'pmelo'])(
    'begins with the commonest words, if asked for, and goes on with those of which it is not known: %s',
    async (query) => {
      const ranks = [null, 12_000, 1_200, 7, null, 900];
      const deck = deckOf(
        ranks.map((_rank, index): Row => [`pomelo ${index}`, 'помело', '']),
        {},
        ranks.map((frequencyRank) => ({ frequencyRank })),
      );
      await world.addDeck(deck);
      const found: number[] = [];
      let after: string | undefined;
      do {
        const page = await find({ query, deckId: deck.id, order: 'commonest', limit: 2, after });
        found.push(...headwordsOf(page).map((headword) => Number(headword.slice(-1))));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(found.slice(0, 4)).toEqual([3, 5, 2, 1]);
      expect(new Set(found.slice(4))).toEqual(new Set([0, 4]));
      expect(found).toHaveLength(6);
    },
  );

  it('is refused after a place in another order', async () => {
    const { next } = await find({ query: 'bread', limit: 1 });
    expect(next).not.toBeNull();
    await expect(find({ query: 'bread', order: 'commonest', after: next! })).rejects.toMatchObject({
      code: 'invalid_input',
      field: 'after',
    });
  });

  it.each(['nonsense', 'W10', Buffer.from('["words","x","y"]').toString('base64url')])(
    'is refused after a place that nobody was given: %s',
    async (after) => {
      await expect(find({ query: 'bread', after })).rejects.toMatchObject({
        code: 'invalid_input',
        field: 'after',
      });
    },
  );
});

type Row = readonly [headword: string, answer: string, example: string];

function deckOf(
  rows: readonly Row[],
  part: Partial<DeckFixture> = {},
  about: readonly Partial<Term>[] = [],
): DeckFixture {
  const deck = aDeck(part);
  const terms = rows.map(([headword, answer, text], index) =>
    aTerm({
      id: world.newId() as TermId,
      deckId: deck.id,
      headword,
      senses: [{ answers: [answer], examples: text === '' ? [] : [{ text }] }],
      ...about[index],
    }),
  );
  return { ...deck, terms };
}

async function aTitledDeck(en: string, ru: string): Promise<DeckFixture> {
  const deck = deckOf([['carriage', 'вагон', '']]);
  await world.addDeck(deck);
  await world.database
    .sql`update decks set title = jsonb_build_object('en', ${en}::text, 'ru', ${ru}::text) where id = ${deck.id}`;
  return deck;
}

const find = (part: Partial<SearchRequest>, who = learnerId): Promise<SearchPage> =>
  search.find(who, { query: '', kinds: ['terms', 'decks'], limit: 20, ...part });

const headwordsOf = ({ terms }: SearchPage): string[] => terms.map(({ headword }) => headword.text);
