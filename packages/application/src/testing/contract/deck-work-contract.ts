import type { DeckId, DomainEvent } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeForkDeck, makeRestoreDeckTo, makeStopDeckWork, makeWorkOnDecks } from '../../index.ts';
import { anAuthor, aWrittenDeck, aWrittenTerm } from '../an-author.ts';
import type { World } from '../world.ts';

/** Changes of decks that take longer than a request, whatever stores them: copies, and decks made as they were (CON-5, CON-11). */
export function deckWorkContract(open: () => Promise<World>): void {
  describe('a change of a long deck', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    /** An author of ten words, and a reader; three terms are seen to at once. */
    const scene = async () => {
      const author = await anAuthor(world);
      const ports = { ...world, clock: () => author.time.now, atOnce: 3 };
      const deckId = await author.create(author.id, aWrittenDeck());
      const terms = Array.from({ length: 10 }, (_, nth) => aWrittenTerm(`word ${nth}`, `слово ${nth}`));
      const added = await author.add(author.id, { deckId, terms });
      const reader = await author.newcomer();
      return {
        ...author,
        ports,
        deckId,
        terms: added.map(({ id }) => id),
        reader,
        fork: () => makeForkDeck(ports)(reader, deckId),
        restoreTo: (moment: Date) => makeRestoreDeckTo(ports)(author.id, { deckId, moment }),
        work: makeWorkOnDecks(ports),
        asked: async (): Promise<readonly DomainEvent[]> =>
          (await world.relay.claim(1_000, 60_000)).filter(({ type }) => type === 'deck-work.asked'),
        going: (of: DeckId) => world.unitOfWork(({ deckWorks }) => deckWorks.going(of)),
      };
    };

    it('a copy begins at once and is whole once a job has done the rest, however often it is asked to', async () => {
      const { words, deckId, fork, work, asked, going } = await scene();
      const copy = await fork();
      const all = await words(deckId);
      expect(await words(copy)).toEqual(all.slice(0, 3));
      expect(await going(copy)).not.toBeNull();
      const events = await asked();
      await work(events);
      await work(events);
      expect(await words(copy)).toEqual(all);
      expect(await going(copy)).toBeNull();
    });

    it('goes on where a worker died, and does nothing twice', async () => {
      const { words, deckId, fork, ports, asked } = await scene();
      const copy = await fork();
      const events = await asked();
      let left = 3;
      const dying: typeof ports.clock = () => {
        left -= 1;
        if (left < 0) throw new Error('the power is gone');
        return ports.clock();
      };
      await expect(makeWorkOnDecks({ ...ports, clock: dying })(events)).rejects.toThrow('the power is gone');
      const half = (await words(copy)).length;
      expect(half).toBeGreaterThan(3);
      expect(half).toBeLessThan(10);
      await makeWorkOnDecks(ports)(events);
      expect(await words(copy)).toEqual(await words(deckId));
    });

    it('a copy ends where it is when there is nothing to be copied any more, or it is stopped', async () => {
      const { id, words, deckId, reader, fork, ports, work, asked, going, removeDeck } = await scene();
      const stopped = await fork();
      await expect(makeStopDeckWork(ports)(id, stopped)).rejects.toEqual(
        new DomainError('not_found', 'deckId'),
      );
      await makeStopDeckWork(ports)(reader, stopped);
      const late = await fork();
      await removeDeck(id, { deckId });
      await work(await asked());
      for (const copy of [stopped, late]) {
        expect(await words(copy)).toHaveLength(3);
        expect(await going(copy)).toBeNull();
      }
    });

    it('a deck is made as it was, all of it, and what is written meanwhile stays', async () => {
      const { id, words, wait, deckId, terms, restoreTo, work, asked, add, changeMany, remove, time } =
        await scene();
      const before = await words(deckId);
      const then = time.now;
      wait();
      const changes = terms.slice(0, 8).map((termId) => ({ termId, version: 1, change: { note: 'new' } }));
      await changeMany(id, { deckId, changes });
      await remove(id, { deckId, termIds: terms.slice(5) });
      await add(id, { deckId, terms: [aWrittenTerm('eleventh', 'одиннадцатое')] });
      wait();
      expect(await restoreTo(then)).toEqual({ terms: 3, left: 8 });
      await expect(restoreTo(then)).rejects.toEqual(new DomainError('deck_is_busy', 'deckId'));
      await add(id, { deckId, terms: [aWrittenTerm('meanwhile', 'тем временем')] });
      await work(await asked());
      expect((await words(deckId)).toSorted()).toEqual([...before, 'meanwhile'].toSorted());
      wait();
      expect(await restoreTo(wait())).toEqual({ terms: 0, left: 0 });
    });
  });
}
