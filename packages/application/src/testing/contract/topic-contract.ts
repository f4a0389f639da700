import type { DeckId, TermId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeRenameHouseTopic,
  makeRenameTopic,
  makeTakeBackHouseRenaming,
  makeTakeBackRenaming,
} from '../../index.ts';
import { anAuthor, aWrittenDeck, aWrittenTerm } from '../an-author.ts';
import { aDeck, aLearner } from '../builders.ts';
import type { World } from '../world.ts';

/** What renaming categories and tags must do, whatever stores them (CON-6). */
export function topicContract(open: () => Promise<World>): void {
  describe('categories and tags in many decks', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it('a category goes over to another name in all decks, with all below it, once it was said where', async () => {
      const scene = await aScene(world);
      const { author, deckId, otherId } = scene;
      const renaming = { kind: 'category', from: 'food', to: 'meals' } as const;
      expect(await world.topicQueries.preview(author.id, renaming)).toMatchObject({
        decks: [
          { id: deckId, terms: 2 },
          { id: otherId, terms: 1 },
        ],
        there: 1,
      });
      const renamed = await scene.rename(author.id, renaming);
      expect(renamed).toMatchObject({ decks: 2, terms: 3 });
      expect(await scene.topicsOf(deckId)).toEqual(['meals verb', 'meals/fruit verb verbs', 'foodstuff']);
      expect(await scene.topicsOf(otherId)).toEqual(['meals', 'meals verbs']);
      expect(await world.topicQueries.preview(author.id, renaming)).toEqual({ decks: [], there: 4 });
    });

    it('every term has a revision of it, all under one, and whoever studies the deck is heard of', async () => {
      const scene = await aScene(world);
      const { author, deckId } = scene;
      const sent = await world.relay.claim(1_000, 60_000);
      await world.relay.markSent(sent);
      const { id } = await scene.rename(author.id, { kind: 'tag', from: 'verbs', to: 'verb' });
      const batchId = id as string as Parameters<typeof scene.batch>[1];
      const revisions = await scene.batch(deckId, batchId);
      expect(revisions.map(({ kind, reason, version }) => [kind, reason, version])).toEqual([
        ['changed', 'verbs → verb', 2],
      ]);
      const events = await world.relay.claim(1_000, 60_000);
      await world.relay.markSent(events);
      const changed = events.flatMap((each) => (each.type === 'deck.changed' ? [each.payload] : []));
      expect(changed).toHaveLength(2);
      // No card comes or goes with a tag.
      expect(changed).toEqual(expect.arrayContaining([{ deckId, termIds: [] }]));
    });

    it('is done in chosen decks alone, and in nobody else’s', async () => {
      const scene = await aScene(world);
      const { author, deckId, otherId } = scene;
      const renaming = { kind: 'tag', from: 'verbs', to: 'verb' } as const;
      const other = await author.newcomer();
      const unknown = world.newId() as DeckId;
      for (const deckIds of [[deckId], [unknown]])
        await expect(scene.rename(other, { ...renaming, deckIds })).rejects.toMatchObject({
          field: 'deckIds.0',
        });
      await author.changeDeck(author.id, { deckId, version: 1, change: { visibility: 'private' } });
      for (const deckIds of [[deckId], [unknown]])
        await expect(scene.rename(other, { ...renaming, deckIds })).rejects.toEqual(
          new DomainError('not_found', 'deckIds.0'),
        );
      await expect(scene.rename(other, renaming)).rejects.toEqual(new DomainError('not_found', 'from'));
      expect(await scene.rename(author.id, { ...renaming, deckIds: [otherId] })).toMatchObject({ terms: 1 });
      expect(await scene.topicsOf(deckId)).toEqual(['food verb', 'food/fruit verb verbs', 'foodstuff']);
      expect(await scene.topicsOf(otherId)).toEqual(['food', 'meals verb']);
    });

    it('is taken back once, wherever nobody has made something else of it', async () => {
      const scene = await aScene(world);
      const { author, deckId, otherId, terms } = scene;
      const { id } = await scene.rename(author.id, { kind: 'category', from: 'food', to: 'meals' });
      const [first, second] = terms as [TermId, TermId];
      await author.change(author.id, { termId: first, version: 2, change: { category: 'dishes' } });
      await author.change(author.id, { termId: second, version: 2, change: { note: 'sweet', tags: [] } });
      const other = await author.newcomer();
      await expect(scene.takeBack(other, id)).rejects.toEqual(new DomainError('not_found', 'renamingId'));
      await expect(scene.takeBackOfHouse(other, id)).rejects.toMatchObject({ code: 'not_found' });
      expect(await scene.takeBack(author.id, id)).toEqual({ terms: 2 });
      expect(await scene.topicsOf(deckId)).toEqual(['dishes verb', 'food/fruit', 'foodstuff']);
      expect(await scene.topicsOf(otherId)).toEqual(['food', 'meals verbs']);
      await expect(scene.takeBack(author.id, id)).rejects.toMatchObject({ code: 'nothing_to_undo' });
      expect(await world.topicQueries.renamings(author.id)).toMatchObject([
        { id, from: 'food', to: 'meals', decks: 2, terms: 3, takenBackAt: expect.any(Date) },
      ]);
      expect(await world.topicQueries.renamings(other)).toEqual([]);
    });

    it('what was one before becomes what it was before, tags that a term had already included', async () => {
      const scene = await aScene(world);
      const { author, deckId } = scene;
      const before = await scene.topicsOf(deckId);
      const { id } = await scene.rename(author.id, { kind: 'tag', from: 'verbs', to: 'verb' });
      expect(await scene.topicsOf(deckId)).toEqual(['food verb', 'food/fruit verb', 'foodstuff']);
      await scene.takeBack(author.id, id);
      expect(await scene.topicsOf(deckId)).toEqual(before);
    });

    it('how many terms have what is counted by deck, without those that were removed', async () => {
      const scene = await aScene(world);
      const { author, deckId, otherId, terms } = scene;
      await author.remove(author.id, { deckId, termIds: terms.slice(1, 2) });
      const { topics, titles } = await world.topicQueries.topics(author.id);
      const counted = topics.map(({ deckId: of, kind, name, terms: count }) =>
        [of === deckId ? 'one' : 'other', kind, name, count].join(' '),
      );
      expect(counted.toSorted()).toEqual([
        'one category food 1',
        'one category foodstuff 1',
        'one tag verb 1',
        'other category food 1',
        'other category meals 1',
        'other tag verbs 1',
      ]);
      expect([...titles.keys()].toSorted()).toEqual([deckId, otherId].toSorted());
    });

    it('staff do it in decks of the house, and in no others, with an entry for the record', async () => {
      const scene = await aScene(world);
      const { author, deckId } = scene;
      const house = aDeck();
      const category = world.newId();
      await world.addDeck({ ...house, terms: house.terms.map((term) => ({ ...term, category })) });
      const staff = aLearner({ role: 'moderator' });
      await world.unitOfWork(({ learners }) => learners.add(staff));
      const renaming = { kind: 'category', from: category, to: 'food', reason: 'as elsewhere' } as const;
      await expect(scene.rename(staff.id, renaming)).rejects.toMatchObject({ code: 'not_found' });
      const ofAuthor = { ...renaming, from: 'food', to: 'x', deckIds: [deckId] };
      await expect(scene.renameOfHouse(staff.id, ofAuthor)).rejects.toEqual(
        new DomainError('not_found', 'deckIds.0'),
      );
      const title = { en: 'Food', ru: 'Еда' };
      const { id, terms } = await scene.renameOfHouse(staff.id, { ...renaming, title });
      expect(terms).toBe(house.terms.length);
      const [row] = await world.topicQueries.renamings(null);
      expect(row).toMatchObject({ id, by: staff.displayName, takenBackAt: null });
      await expect(scene.takeBack(staff.id, id)).rejects.toMatchObject({ code: 'not_found' });
      expect(await scene.takeBackOfHouse(author.id, id)).toEqual({ terms });
      const { decks } = await world.topicQueries.preview(null, renaming);
      expect(decks).toMatchObject([{ id: house.id, terms }]);
    });
  });
}

/** An author with two decks whose words have categories and tags. */
async function aScene(world: World) {
  const author = await anAuthor(world);
  const { deckId } = author;
  const ports = { ...world, clock: () => author.time.now };
  await author.remove(author.id, { deckId, termIds: [author.knife.id, author.fork.id, author.spoon.id] });
  const otherId = await author.create(author.id, aWrittenDeck());
  const word = (headword: string, category: string, ...tags: string[]) =>
    aWrittenTerm(headword, 'слово', { category, tags });
  const added = await author.add(author.id, {
    deckId,
    terms: [
      word('eat', 'food', 'verb'),
      word('peel', 'food/fruit', 'verb', 'verbs'),
      word('flour', 'foodstuff'),
    ],
  });
  await author.add(author.id, {
    deckId: otherId,
    terms: [word('soup', 'food'), word('dine', 'meals', 'verbs')],
  });
  return {
    author,
    deckId,
    otherId,
    terms: added.map(({ id }) => id),
    rename: makeRenameTopic(ports),
    renameOfHouse: makeRenameHouseTopic(ports),
    takeBack: makeTakeBackRenaming(ports),
    takeBackOfHouse: makeTakeBackHouseRenaming(ports),
    batch: (of: DeckId, batchId: Parameters<typeof batchOf>[2]) => batchOf(author, of, batchId),
    /** The category and tags of each term of a deck, in order. */
    topicsOf: async (of: DeckId) => {
      const { terms } = await world.library.content(of, world.newId());
      return [...terms.values()].map(({ category, tags }) => [category, ...tags].join(' '));
    },
  };
}

type Author = Awaited<ReturnType<typeof anAuthor>>;
type Since = Parameters<Parameters<Parameters<Author['content']>[0]>[0]['firstSince']>[1];
type BatchId = Extract<Since, { readonly batchId: unknown }>['batchId'];

const batchOf = (author: Author, deckId: DeckId, batchId: BatchId) =>
  author.content((content) => content.firstSince(deckId, { batchId }));
