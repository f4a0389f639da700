import type { MediaId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSweepMedia } from '../../index.ts';
import { aSound } from '../a-sound.ts';
import { addsMedia } from '../adds-media.ts';
import { anAuthor } from '../an-author.ts';
import { importedDeck, importsOf } from '../an-import.ts';
import { memoryMediaStore } from '../memory/media-store.ts';
import type { World } from '../world.ts';

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** What storing content and throwing it away must do, whatever stores it (CON-13). */
export function mediaContract(open: () => Promise<World>): void {
  describe('stored content', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    let pitch = 100;
    const begin = async () => {
      const author = await anAuthor(world);
      const { time } = author;
      const media = memoryMediaStore(() => time.now);
      const add = addsMedia(world, () => time.now, { media, roomBytes: 10_000 });
      const sweep = makeSweepMedia({ ...world, media, clock: () => time.now });
      const later = (ms: number): void => void (time.now = new Date(time.now.getTime() + ms));
      const sound = async (bytes = aSound((pitch += 1))): Promise<MediaId> => {
        const added = await add({ bytes, owner: author.id });
        if (typeof added === 'string') throw new Error(added);
        return added.id;
      };
      const isKept = async (id: MediaId) => {
        const row = await world.unitOfWork((repositories) => repositories.media.find(id));
        const bytes = await media.read(id);
        expect(row === null, 'row and bytes go together').toBe(bytes === null);
        return row !== null;
      };
      /** As often as it takes to throw away what nobody needs. */
      const sweepThrough = async (): Promise<void> => {
        for (const ms of [week + hour, 25 * hour, 25 * hour]) {
          later(ms);
          await sweep();
        }
      };
      return { author, add, media, sweep, later, sound, isKept, sweepThrough };
    };

    it('that nobody needs is thrown away after a week and a second look', async () => {
      const { sound, sweep, later, isKept } = await begin();
      const id = await sound();
      later(week - hour);
      await sweep();
      later(2 * hour);
      await sweep();
      later(23 * hour);
      await sweep();
      expect(await isKept(id)).toBe(true);
      later(2 * hour);
      expect((await sweep()).forgotten).toBeGreaterThan(0);
      expect(await isKept(id)).toBe(false);
    });

    it('stays while a deck, its history or a text has it', async () => {
      const { author, sound, isKept, sweepThrough } = await begin();
      const { id: me, deckId, knife, fork, change, changeDeck, remove } = author;
      const [recording, noted, described, former] = [
        await sound(),
        await sound(),
        await sound(),
        await sound(),
      ];
      await change(me, { termId: knife.id, version: 1, change: { recording: former } });
      await change(me, { termId: knife.id, version: 2, change: { recording } });
      await change(me, { termId: fork.id, version: 1, change: { note: `![hear](sound:${noted})` } });
      await remove(me, { deckId, termIds: [fork.id] });
      const description = { en: `![hear](sound:${described})`, ru: '' };
      await changeDeck(me, { deckId, version: 1, change: { description } });
      await sweepThrough();
      for (const id of [recording, noted, described, former]) expect(await isKept(id)).toBe(true);
    });

    it('stays while an import that was looked at may still be started', async () => {
      const { author, sweepThrough } = await begin();
      const { id: importId } = await importsOf(world, author.id).checked(['cup=♪a'], { deck: importedDeck });
      await sweepThrough();
      const carried = await world.unitOfWork(({ imports }) => imports.carried(author.id, importId));
      const [sound] = carried.values();
      if (typeof sound !== 'object') throw new Error('no sound was carried');
      expect(await world.unitOfWork(({ media }) => media.find(sound.id))).not.toBeNull();
    });

    it('stays when it is named or brought again between both looks', async () => {
      const { author, sound, sweep, later, isKept } = await begin();
      const [bytes, named] = [aSound((pitch += 1)), await sound()];
      const again = await sound(bytes);
      later(week + hour);
      await sweep();
      const { id: me, knife, change } = author;
      await change(me, { termId: knife.id, version: 1, change: { recording: named } });
      await sound(bytes);
      later(25 * hour);
      await sweep();
      expect([await isKept(named), await isKept(again)]).toEqual([true, true]);
      expect(await world.media.find(named, null)).toMatchObject({ id: named, isPublic: true });
    });

    it('that nothing knows of is thrown away too, once it is old enough', async () => {
      const { media, sweep, later } = await begin();
      const [old, young] = [await media.keep(aSound((pitch += 1))), aSound((pitch += 1))];
      later(week + hour);
      const fresh = await media.keep(young);
      expect(await sweep()).toMatchObject({ orphans: 1 });
      expect([await media.read(old), await media.read(fresh)]).toEqual([null, expect.anything()]);
    });

    it('takes no more room than its learner has, and none when it is theirs already', async () => {
      const { author, add, sound } = await begin();
      const bytes = aSound((pitch += 1), 6_000);
      await sound(bytes);
      expect(await add({ bytes: aSound((pitch += 1), 6_000), owner: author.id })).toBe('no-room');
      expect(await add({ bytes, owner: author.id })).toMatchObject({ byteSize: bytes.length });
      const isUnbounded = true;
      expect(await add({ bytes: aSound((pitch += 1), 6_000), owner: author.id, isUnbounded })).toMatchObject(
        {},
      );
    });

    it('that is taken out again makes room, and not without end', async () => {
      const { author, add } = await begin();
      const { id: me, knife, change, restoreRevision, content, deckId } = author;
      const give = async () => add({ bytes: aSound((pitch += 1), 6_000), owner: me });
      for (const version of [1, 3, 5]) {
        const added = await give();
        if (typeof added === 'string') throw new Error(added);
        await change(me, { termId: knife.id, version, change: { recording: added.id } });
        if (version < 5) expect(await give()).toBe('no-room');
        await change(me, { termId: knife.id, version: version + 1, change: { recording: null } });
      }
      expect(await give(), 'what histories keep has an end too').toBe('no-room');
      const revision = await content((of) => of.revisionOf(knife.id, 6));
      await restoreRevision(me, { deckId, revisionId: revision!.id });
      expect((await content((of) => of.terms(deckId, [knife.id])))[0]?.written.recording).toBeTruthy();
    });

    it('is for everybody while an open deck shows it, wherever, and for its authors while a history has it', async () => {
      const { author, sound } = await begin();
      const { id: me, deckId, knife, fork, change, changeDeck, remove, restore, newcomer } = author;
      const [id, visitor] = [await sound(), await newcomer()];
      const isHad = async () => [
        (await world.media.find(id, { id: visitor, isStaff: false })) !== null,
        (await world.media.find(id, { id: me, isStaff: false })) !== null,
      ];
      const heard = `![hear](sound:${id})`;
      await change(me, { termId: knife.id, version: 1, change: { recording: id } });
      await change(me, { termId: fork.id, version: 1, change: { note: heard } });
      await changeDeck(me, { deckId, version: 1, change: { description: { en: heard, ru: heard } } });
      expect(await isHad()).toEqual([true, true]);
      await remove(me, { deckId, termIds: [knife.id] });
      await change(me, { termId: fork.id, version: 2, change: { note: null } });
      expect(await isHad()).toEqual([true, true]);
      await changeDeck(me, { deckId, version: 2, change: { description: { en: '', ru: '' } } });
      expect(await isHad()).toEqual([false, true]);
      await restore(me, { deckId, termIds: [knife.id] });
      expect(await isHad()).toEqual([true, true]);
    });

    it('goes with a recording’s headword, and comes back with what a revision had', async () => {
      const { author, sound } = await begin();
      const { id: me, deckId, knife, change, restoreRevision, content } = author;
      const recording = await sound();
      await change(me, { termId: knife.id, version: 1, change: { recording } });
      await change(me, { termId: knife.id, version: 2, change: { headword: 'blade' } });
      const recorded = async () =>
        (await content((of) => of.terms(deckId, [knife.id])))[0]?.written.recording;
      expect(await recorded()).toBeUndefined();
      const revision = await content((of) => of.revisionOf(knife.id, 2));
      await restoreRevision(me, { deckId, revisionId: revision!.id });
      expect(await recorded()).toBe(recording);
    });
  });
}
