import type { ChangeBatchId, RevisionId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTerms, changeTerms, editDeck, takeBackBatch } from '../../index.ts';
import { anAuthor, aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

const notFound = (field: string) => new DomainError('not_found', field);

/** What becomes of decks and of what was written in them before, whatever stores them (CON-1, CON-5). */
export function deckContract(open: () => Promise<World>): void {
  describe('decks that people write', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it('what is said about a deck changes by version, and its languages stay once there are terms', async () => {
      const author = await anAuthor(world);
      const { deckId } = author;
      const change = { title: { en: ' Tools ', ru: ' Tools ' }, level: 'A2' as const };
      expect(await author.changeDeck(author.id, { deckId, version: 1, change })).toEqual({ version: 2 });
      expect(await author.deck()).toMatchObject({ title: { en: 'Tools' }, level: 'A2', version: 2 });
      await expect(
        author.changeDeck(author.id, { deckId, version: 1, change: { level: null } }),
      ).rejects.toEqual(new DomainError('edited_meanwhile', 'version'));
      await expect(
        author.changeDeck(author.id, { deckId, version: 2, change: { termLanguage: 'de' } }),
      ).rejects.toEqual(new DomainError('deck_has_terms', 'termLanguage'));
    });

    it('a removed deck is nobody’s until its owner takes it back', async () => {
      const author = await anAuthor(world);
      const { deckId } = author;
      await author.removeDeck(author.id, { deckId });
      await expect(author.removeDeck(author.id, { deckId })).rejects.toEqual(notFound('deckId'));
      const other = await author.newcomer();
      await expect(author.restoreDeck(other, { deckId })).rejects.toEqual(notFound('deckId'));
      await author.restoreDeck(author.id, { deckId });
      await expect(author.restoreDeck(author.id, { deckId })).rejects.toEqual(notFound('deckId'));
      expect(await author.deck()).toMatchObject({ removedAt: null });
    });

    it('a term is as any of its revisions left it, and a deck as it was at a moment', async () => {
      const author = await anAuthor(world);
      const { deckId, knife, fork } = author;
      const then = author.time.now;
      author.wait();
      await author.change(author.id, { termId: knife.id, version: 1, change: { headword: 'dagger' } });
      await author.changeDeck(author.id, { deckId, version: 1, change: { source: 'a drawer' } });
      author.wait();
      await author.remove(author.id, { deckId, termIds: [fork.id] });
      await author.add(author.id, { deckId, terms: [aWrittenTerm('cup', 'чашка')] });
      const first = await author.content((of) => of.revisionOf(knife.id, 1));
      await author.restoreRevision(author.id, { deckId, revisionId: first!.id });
      expect(await author.words()).toEqual(['knife', 'spoon', 'cup']);
      const gone = await author.content((of) => of.revisionOf(fork.id, 2));
      expect(gone).toMatchObject({ kind: 'removed', before: { headword: 'fork' }, after: null });
      const unknown = world.newId() as RevisionId;
      await expect(author.restoreRevision(author.id, { deckId, revisionId: unknown })).rejects.toEqual(
        notFound('revisionId'),
      );
      author.wait();
      await author.restoreDeckTo(author.id, { deckId, moment: then });
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
      expect(await author.deck()).toMatchObject({ terms: 3, source: '' });
    });

    it('what was done together is taken back together', async () => {
      const author = await anAuthor(world);
      const { deckId, knife } = author;
      const ports = { ...world, clock: () => author.time.now };
      const batchId = await editDeck(ports, { deckId, actorId: author.id, wanted: 'edit' }, async (edit) => {
        await addTerms(edit, [aWrittenTerm('cup', 'чашка'), aWrittenTerm('jug', 'кувшин')]);
        await changeTerms(edit, [{ termId: knife.id, version: 1, change: { headword: 'dagger' } }]);
        return edit.batchId;
      });
      const takeBack = (batch: ChangeBatchId) =>
        editDeck(ports, { deckId, actorId: author.id, wanted: 'edit' }, (edit) => takeBackBatch(edit, batch));
      expect(await author.words()).toEqual(['dagger', 'fork', 'spoon', 'cup', 'jug']);
      expect(await takeBack(batchId)).toBe(3);
      expect(await author.words()).toEqual(['knife', 'fork', 'spoon']);
      expect(await author.deck()).toMatchObject({ terms: 3 });
    });
  });
}
