import type { TermId, WrittenTerm } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAuthor, aWrittenDeck, aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

const notFound = (field: string) => new DomainError('not_found', field);

/** What writing terms must do, whatever stores them (CON-2, CON-4). */
export function termContract(open: () => Promise<World>): void {
  describe('terms that people write', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it('terms come at the end in their order, composed and trimmed, and their twins are told of', async () => {
      const author = await anAuthor(world);
      const terms = [
        aWrittenTerm(' cafe\u0301 ', 'кафе'),
        aWrittenTerm('Knife!', 'нож'),
        aWrittenTerm('knife', 'ножик'),
      ];
      const added = await author.add(author.id, { deckId: author.deckId, terms });
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon', 'café', 'Knife!', 'knife']);
      expect(added.map(({ alike }) => alike)).toEqual([
        [],
        [author.knife.id],
        [author.knife.id, added[1]!.id],
      ]);
      expect(await author.deck()).toMatchObject({ terms: 6 });
    });

    it('what does not fit is refused with the path of the field, and nothing is added', async () => {
      const author = await anAuthor(world);
      const bad = aWrittenTerm('cup', 'чашка', { senses: [{ answers: [' '], examples: [] }] });
      const adding = author.add(author.id, {
        deckId: author.deckId,
        terms: [aWrittenTerm('jug', 'кувшин'), bad],
      });
      await expect(adding).rejects.toEqual(new DomainError('invalid_input', 'terms.1.senses.0.answers'));
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('a deck and its terms do not exist for whoever may not read it, and may be changed by nobody else', async () => {
      const author = await anAuthor(world);
      const other = await author.newcomer();
      const { deckId, knife } = author;
      const deeds = (actor: typeof other) => [
        () => author.add(actor, { deckId, terms: [aWrittenTerm('cup', 'чашка')] }),
        () => author.changeMany(actor, { deckId, changes: [{ termId: knife.id, version: 1, change: {} }] }),
        () => author.remove(actor, { deckId, termIds: [knife.id] }),
        () => author.restore(actor, { deckId, termIds: [knife.id] }),
        () => author.place(actor, { deckId, termIds: [knife.id], after: null }),
        () => author.restoreDeckTo(actor, { deckId, moment: new Date(0) }),
        () => author.changeDeck(actor, { deckId, version: 1, change: {} }),
        () => author.removeDeck(actor, { deckId }),
      ];
      for (const deed of deeds(other))
        await expect(deed()).rejects.toEqual(new DomainError('not_permitted', 'deckId'));
      await author.changeDeck(author.id, { deckId, version: 1, change: { visibility: 'private' } });
      for (const deed of deeds(other)) await expect(deed()).rejects.toEqual(notFound('deckId'));
      const unknown = world.newId() as TermId;
      for (const termId of [knife.id, unknown])
        await expect(author.change(other, { termId, version: 1, change: {} })).rejects.toEqual(
          notFound('termId'),
        );
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('two who change other fields of a term are merged, the same field is refused', async () => {
      const author = await anAuthor(world);
      const { id: termId } = author.knife;
      await author.change(author.id, { termId, version: 1, change: { note: 'sharp' } });
      await author.change(author.id, { termId, version: 2, change: { category: 'tools / kitchen' } });
      const late = await author.change(author.id, { termId, version: 1, change: { tags: ['cutlery'] } });
      expect(late).toMatchObject({
        version: 4,
        written: { note: 'sharp', category: 'tools/kitchen', tags: ['cutlery'] },
      });
      await expect(
        author.change(author.id, { termId, version: 1, change: { note: 'blunt' } }),
      ).rejects.toEqual(new DomainError('edited_meanwhile', 'version'));
      const same = await author.change(author.id, { termId, version: 1, change: { note: 'sharp' } });
      expect(same.version).toBe(4);
      await expect(
        author.change(author.id, { termId, version: 9, change: { note: 'blunt' } }),
      ).rejects.toMatchObject({ code: 'edited_meanwhile' });
    });

    it('how common a word is is kept through other changes, until it is taken back', async () => {
      const author = await anAuthor(world);
      const { id: termId } = author.knife;
      const changed = async (version: number, change: Partial<WrittenTerm>) =>
        (await author.change(author.id, { termId, version, change })).written.frequencyRank;
      expect(await changed(1, { frequencyRank: 840 })).toBe(840);
      expect(await changed(2, { note: 'sharp' })).toBe(840);
      expect(await changed(3, { frequencyRank: null })).toBeUndefined();
      expect(await changed(4, { note: 'blunt' })).toBeUndefined();
    });

    it('of many changes all are made or none', async () => {
      const author = await anAuthor(world);
      const { deckId, knife, fork } = author;
      const changes = [
        { termId: knife.id, version: 1, change: { headword: 'dagger' } },
        { termId: fork.id, version: 5, change: { headword: 'trident' } },
      ];
      await expect(author.changeMany(author.id, { deckId, changes })).rejects.toEqual(
        new DomainError('edited_meanwhile', 'changes.1.version'),
      );
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('a removed term is gone, comes back at its place, and its deck counts it right', async () => {
      const author = await anAuthor(world);
      const { deckId, fork } = author;
      expect(await author.remove(author.id, { deckId, termIds: [fork.id, fork.id] })).toEqual({ terms: 1 });
      expect(await author.words()).toEqual(['knife', 'spoon']);
      expect(await author.deck()).toMatchObject({ terms: 2 });
      await expect(
        author.change(author.id, { termId: fork.id, version: 2, change: { note: 'x' } }),
      ).rejects.toEqual(notFound('termId'));
      expect(await author.restore(author.id, { deckId, termIds: [fork.id] })).toEqual({ terms: 1 });
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
      const unknown = [fork.id, world.newId() as TermId];
      await expect(author.remove(author.id, { deckId, termIds: unknown })).rejects.toEqual(
        notFound('termIds.1'),
      );
    });

    it('terms are put behind any other, or before all', async () => {
      const author = await anAuthor(world);
      const { deckId, knife, fork, spoon } = author;
      const then = author.time.now;
      author.wait();
      const reason = 'by size';
      await author.place(author.id, { deckId, termIds: [spoon.id, knife.id], after: fork.id, reason });
      expect(await author.words()).toEqual(['fork', 'spoon', 'knife']);
      const placed = await author.content((of) =>
        of.firstSince(deckId, { after: then, of: [spoon.id, knife.id] }),
      );
      expect(placed.map(({ kind, termId, reason: why }) => [kind, termId, why])).toEqual(
        expect.arrayContaining([spoon.id, knife.id].map((id) => ['placed', id, reason])),
      );
      // What is written has no new version: an editor that is open saves as if nothing had been.
      const changed = await author.change(author.id, {
        termId: knife.id,
        version: 1,
        change: { note: 'sharp' },
      });
      expect(changed.version).toBe(2);
      expect((await author.content((of) => of.revisionOf(knife.id, 1)))?.kind).toBe('created');
      await author.place(author.id, { deckId, termIds: [knife.id], after: null });
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('terms are copied to another deck, or moved there with the id that they have', async () => {
      const author = await anAuthor(world);
      const { deckId, knife, fork, spoon } = author;
      const toDeckId = await author.create(author.id, aWrittenDeck());
      const copied = await author.move(author.id, { deckId, termIds: [knife.id], toDeckId, as: 'copy' });
      await author.move(author.id, { deckId, termIds: [spoon.id, fork.id], toDeckId, as: 'move' });
      expect([await author.words(), await author.words(toDeckId)]).toEqual([
        ['knife'],
        ['knife', 'spoon', 'fork'],
      ]);
      const copies = await author.content((of) => of.terms(toDeckId, copied.termIds));
      expect(copies.map(({ written }) => written.headword)).toEqual(['knife']);
      const [moved] = await author.content((of) => of.terms(toDeckId, [spoon.id]));
      const changed = await author.change(author.id, {
        termId: spoon.id,
        version: moved!.version,
        change: { note: 'of silver' },
      });
      expect(changed.version).toBe(4);
      const other = await author.newcomer();
      const own = await author.create(other, aWrittenDeck());
      const moving = { deckId, termIds: [knife.id], toDeckId: own };
      await expect(author.move(other, { ...moving, as: 'move' })).rejects.toMatchObject({
        code: 'not_permitted',
      });
      await author.move(other, { ...moving, as: 'copy' });
      expect(await author.words(own)).toEqual(['knife']);
    });
  });
}
