import type { RevisionId, TermId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSound } from '../a-sound.ts';
import { anAuthor } from '../an-author.ts';
import { importedDeck, importsOf, intoDeck } from '../an-import.ts';
import type { World } from '../world.ts';

const many = Array.from({ length: 23 }, (_, index) => `word ${index}=слово ${index}`);

/** What bringing a file in must do, over any storage. */
export function importContract(open: () => Promise<World>): void {
  describe('an import', () => {
    let world: World;
    beforeAll(async () => void (world = await open()));
    afterAll(() => world.close());

    /** An author with a deck of knife, fork and spoon, and their imports. */
    async function scene(onProgress?: () => Promise<void>) {
      const author = await anAuthor(world);
      return { author, imports: importsOf(world, author.id, onProgress), into: intoDeck(author.deckId) };
    }
    const written = async (author: Awaited<ReturnType<typeof anAuthor>>, id: TermId) =>
      (await author.content((of) => of.terms(author.deckId, [id])))[0]?.written;

    it('says first what it would come to, and changes nothing by that', async () => {
      const { author, imports, into } = await scene();
      const lines = ['cup=чашка', 'knife=нож', 'no answer', 'cup=кружка'];
      const { state, expected, problems } = await imports.checked(lines, into);
      expect(state).toBe('checked');
      expect(expected).toEqual({ rows: 4, added: 1, updated: 0, unchanged: 0, skipped: 1, refused: 2 });
      expect(problems.map(({ row, code }) => [row, code])).toEqual([
        [3, 'no_answer'],
        [4, 'repeated'],
      ]);
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('adds what is new behind what there is, as it was foretold', async () => {
      const { author, imports, into } = await scene();
      const { state, counts, expected } = await imports.run(['cup=чашка', 'knife=нож', 'bowl=миска'], into);
      expect(state).toBe('done');
      expect(counts).toEqual(expected);
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon', 'cup', 'bowl']);
    });

    it('makes a deck of its own where one is wanted, for its owner alone', async () => {
      const { author, imports } = await scene();
      const { deckId } = await imports.run(['cup=чашка'], { deck: importedDeck });
      const deck = await author.content((of) => of.lockDeck(deckId!, author.id));
      expect(deck).toMatchObject({
        ownerId: author.id,
        visibility: 'private',
        title: { en: 'Kitchen' },
        terms: 1,
      });
    });

    it('keeps the files that it names when it is checked, and says of each that has no room or is of no use', async () => {
      const { author, into } = await scene();
      const lines = ['cup=♪a', 'bowl=♪no', 'jug=♪ab', 'mug=♪a'];
      // Room for one of the two sounds.
      const imports = importsOf(world, author.id, async () => {}, aSound().length + 4);
      const { problems, counts, id } = await imports.run(lines, into);
      expect(problems.map(({ row, code }) => [row, code])).toEqual([
        [2, 'media_unusable'],
        [3, 'media_no_room'],
      ]);
      expect(counts).toMatchObject({ added: 2, refused: 2 });
      const { terms } = await world.library.content(author.deckId, 'imported');
      const recordings = [...terms.values()].flatMap(({ recording }) => recording ?? []);
      expect(new Set(recordings).size).toBe(1);
      expect(recordings).toHaveLength(2);
      expect((await world.unitOfWork((of) => of.imports.carried(author.id, id))).size).toBe(0);
    });

    it('leaves, fills in or doubles what the deck has, as asked', async () => {
      const { author, imports, into } = await scene();
      expect((await imports.run(['knife=ножик'], into, 'skip')).counts).toMatchObject({ skipped: 1 });
      expect((await imports.run(['knife=ножик#sharp'], into, 'update')).counts).toMatchObject({ updated: 1 });
      expect(await written(author, author.knife.id)).toMatchObject({
        note: 'sharp',
        senses: [{ answers: ['ножик'] }],
      });
      expect((await imports.run(['knife=ножик'], into, 'update')).counts).toMatchObject({ unchanged: 1 });
      expect((await imports.run(['knife=ножик'], into, 'add')).counts).toMatchObject({ added: 1 });
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon', 'knife']);
    });

    it('never writes over what was edited since the import before (rule I3)', async () => {
      const { author, imports, into } = await scene();
      await imports.run(['knife=ножик#from the file'], into, 'update');
      await author.change(author.id, { termId: author.knife.id, version: 2, change: { note: 'my own' } });
      const { problems } = await imports.run(['knife=резак#from a newer file'], into, 'update');
      expect(await written(author, author.knife.id)).toMatchObject({
        note: 'my own',
        senses: [{ answers: ['резак'] }],
      });
      expect(problems).toMatchObject([{ row: 1, code: 'own_edit_kept', field: 'note' }]);
    });

    it('is undone as one: what it added goes, what it changed is as it was, what was edited since stays', async () => {
      const { author, imports, into } = await scene();
      const { id } = await imports.run(
        ['cup=чашка', 'knife=ножик', 'fork=вилы', 'bowl=миска'],
        into,
        'update',
      );
      await author.change(author.id, {
        termId: author.fork.id,
        version: 2,
        change: { note: 'edited since' },
      });
      await imports.undo(id);
      await imports.work(id);
      expect((await imports.found(id)).state).toBe('undone');
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
      expect((await written(author, author.knife.id))?.senses[0]?.answers).toEqual(['нож']);
      expect((await written(author, author.fork.id))?.senses[0]?.answers).toEqual(['вилы']);
    });

    it('is taken back in parts, each of which begins behind the one before', async () => {
      const { author, imports, into } = await scene();
      const { id } = await imports.run(['cup=чашка', 'bowl=миска', 'pot=кастрюля'], into);
      const page = (after: RevisionId | null) =>
        world.unitOfWork((of) => of.imports.untouched(author.deckId, id, { after, limit: 2 }));
      const first = await page(null);
      const second = await page(first.next);
      expect([first.changes.length, second.changes.length, second.next]).toEqual([2, 1, null]);
      const ids = new Set([...first.changes, ...second.changes].map((change) => change.id));
      expect(ids.size).toBe(3);
    });

    it('takes a deck that it made along when it is undone', async () => {
      const { author, imports } = await scene();
      const { id, deckId } = await imports.run(['cup=чашка'], { deck: importedDeck });
      await imports.undo(id);
      await imports.work(id);
      expect((await author.content((of) => of.lockDeck(deckId!, author.id)))?.removedAt).not.toBeNull();
    });

    it('goes on where a worker died, and writes nothing twice', async () => {
      let steps = 0;
      const dies = async (): Promise<void> => {
        steps += 1;
        // After the check of three batches and its end: in the middle of the run.
        if (steps === 5) throw new Error('killed');
      };
      const { author, imports, into } = await scene(dies);
      const { id } = await imports.checked(many, into);
      await imports.start(id);
      await expect(imports.work(id)).rejects.toThrow('killed');
      expect((await imports.found(id)).cursor).toBe(10);
      await imports.work(id);
      expect(await imports.found(id)).toMatchObject({ state: 'done', counts: { rows: 23, added: 23 } });
      expect(await author.words()).toHaveLength(26);
    });

    it('leaves nothing behind when it is cancelled while it runs', async () => {
      let cancel = async (): Promise<void> => {};
      let steps = 0;
      const { author, imports, into } = await scene(async () => {
        steps += 1;
        if (steps === 5) await cancel();
      });
      const { id } = await imports.checked(many, into);
      cancel = () => imports.cancel(id);
      await imports.start(id);
      await imports.work(id);
      expect((await imports.found(id)).state).toBe('cancelled');
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('leaves nothing behind when its file breaks off', async () => {
      const { author, imports, into } = await scene();
      const { id } = await imports.checked(many.slice(0, 5), into);
      await world.importFiles.append(
        author.id,
        id,
        2,
        new TextEncoder().encode(`\n${many.slice(5, 15).join('\n')}\n!`),
      );
      await imports.start(id);
      await imports.work(id);
      expect(await imports.found(id)).toMatchObject({ state: 'failed', failure: 'unreadable_file' });
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
    });

    it('forgets its file once it has ended', async () => {
      const { author, imports, into } = await scene();
      const { id } = await imports.run(['cup=чашка'], into);
      const pieces: Uint8Array[] = [];
      for await (const piece of world.importFiles.bytes(author.id, id)) pieces.push(piece);
      expect(pieces).toEqual([]);
    });

    it('goes into no deck that is not theirs to edit, and is nobody else’s', async () => {
      const { author, imports } = await scene();
      const stranger = importsOf(world, await author.newcomer());
      await expect(stranger.checked(['cup=чашка'], intoDeck(author.deckId))).rejects.toThrow('not_permitted');
      const importId = await imports.give(['cup=чашка']);
      const asked = {
        importId,
        options: { kind: 'table' },
        target: { deck: importedDeck },
        duplicates: 'skip',
      } as const;
      const thief = await author.newcomer();
      await expect(stranger.check(thief, asked)).rejects.toThrow('not_found');
      await expect(stranger.start(importId)).rejects.toThrow('not_found');
      expect(await world.importQueries.get(thief, importId)).toBeNull();
    });

    it('is started once it was checked and no sooner; undone once it is done', async () => {
      const { imports } = await scene();
      const id = await imports.give(['cup=чашка']);
      await expect(imports.start(id)).rejects.toThrow('import_not_ready');
      await expect(imports.undo(id)).rejects.toThrow('import_not_ready');
      await imports.cancel(id);
      expect((await imports.found(id)).state).toBe('cancelled');
      await expect(imports.start(id)).rejects.toThrow('import_not_ready');
    });

    it('waits for others to be finished when there are many', async () => {
      const { imports } = await scene();
      for (let given = 0; given < 10; given += 1) await imports.give(['cup=чашка']);
      await expect(imports.give(['cup=чашка'])).rejects.toThrow('too_many_imports');
    });
  });
}
