import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionItem } from '../../index.ts';
import { makeEnrolDeck } from '../../index.ts';
import { answerTo, aStudy } from '../a-study.ts';
import { aDeck } from '../builders.ts';
import { anyDeed, chanceOf } from '../any-deed.ts';
import type { Derived, World } from '../world.ts';

/** What taking back must do, whatever stores it (EXE-13). `runs`: how many random sessions. */
export function undoContract(open: () => Promise<World>, { runs }: { readonly runs: number }): void {
  describe('undo', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    it('takes an answer back with everything that followed from it', async () => {
      const study = await aStudy(world);
      await study.react();
      const before = await world.derived(study.learner.id);
      const [item] = await study.page(1);
      await study.answer(answerTo(item!.attempt, study.time.now));
      await study.react();
      const after = await world.derived(study.learner.id);
      // A first meeting says nothing of ability.
      for (const table of Object.keys(before).filter((name) => name !== 'abilities'))
        expect([table, after[table]]).not.toEqual([table, before[table]]);
      expect(await study.undo(1)).toEqual([{ kind: 'review', cardId: item!.card.id, cards: 1 }]);
      await study.react();
      expect(await world.derived(study.learner.id)).toEqual(before);
    });

    it('G2 doing it again does not pay twice', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      await study.answer(answerTo(item!.attempt, study.time.now));
      await study.react();
      const once = await world.derived(study.learner.id);
      await study.undo(1);
      expect(await study.answer(answerTo(item!.attempt, study.time.now))).toMatchObject({
        status: 'recorded',
        undone: true,
      });
      const [again] = await study.page(1);
      expect(again!.card.id).toBe(item!.card.id);
      await study.answer(answerTo(again!.attempt, study.time.now));
      await study.react();
      const twice = await world.derived(study.learner.id);
      expect(twice['ledger']).toEqual(once['ledger']);
      expect(twice['cards']).toEqual(once['cards']);
      expect(twice['notifications']).toEqual(once['notifications']);
      expect(twice['rollups']).toEqual(once['rollups']);
    });

    it('the same request twice is done once', async () => {
      const study = await aStudy(world);
      for (const { attempt } of await study.page(3)) await study.answer(answerTo(attempt, study.time.now));
      const request = study.requestId();
      const first = await study.undo(1, request);
      expect(await study.undo(1, request)).toEqual(first);
      expect(await study.undo(9)).toHaveLength(2);
    });

    it('requests at the same moment take back one step each', async () => {
      const study = await aStudy(world);
      for (const { attempt } of await study.page(3)) await study.answer(answerTo(attempt, study.time.now));
      const taken = await Promise.all([study.undo(1), study.undo(1), study.undo(1)]);
      expect(new Set(taken.map(([step]) => step?.cardId)).size).toBe(3);
      await expect(study.undo(1)).rejects.toEqual(new DomainError('nothing_to_undo'));
    });

    it('one call about many cards is one step', async () => {
      const study = await aStudy(world);
      const before = (await world.derived(study.learner.id))['cards'];
      const cards = await study.cards();
      await study.actOnAll(
        cards.map(({ id }) => ({
          requestId: study.requestId(),
          cardId: id,
          action: { kind: 'hold', held: 'known' },
        })),
      );
      expect(await study.undo(1)).toMatchObject([{ kind: 'hold', cards: cards.length }]);
      expect((await world.derived(study.learner.id))['cards']).toEqual(before);
    });

    it('says so when nothing is left, or when it was too long ago', async () => {
      const study = await aStudy(world);
      await expect(study.undo(1)).rejects.toEqual(new DomainError('nothing_to_undo'));
      const [item] = await study.page(1);
      await study.answer(answerTo(item!.attempt, study.time.now));
      study.time.now = new Date(Date.now() + 31 * 86_400_000);
      await expect(study.undo(1)).rejects.toEqual(new DomainError('too_old_to_undo'));
    });

    it('from the study screen it reaches that deck and that day alone', async () => {
      const study = await aStudy(world);
      const other = aDeck();
      await world.addDeck(other);
      await makeEnrolDeck({ ...world, clock: () => study.time.now })(study.learner.id, other.id);
      const cards = await study.cards();
      const cardIn = ({ id }: Pick<typeof other, 'id'>) => cards.find(({ deckId }) => deckId === id)!.id;
      const nothing = new DomainError('nothing_to_undo');
      await study.act(cardIn(study.deck), { kind: 'hold', held: 'suspended' });
      await study.act(cardIn(other), { kind: 'hold', held: 'suspended' });
      expect(await study.undoIn(study.deck.id)).toEqual([
        { kind: 'hold', cardId: cardIn(study.deck), cards: 1 },
      ]);
      await expect(study.undoIn(study.deck.id)).rejects.toEqual(nothing);
      study.time.now = new Date(study.time.now.getTime() + 86_400_000);
      await expect(study.undoIn(other.id)).rejects.toEqual(nothing);
      expect(await study.undo(1)).toEqual([{ kind: 'hold', cardId: cardIn(other), cards: 1 }]);
    });

    it('of any number of steps of any session leaves what was there before them', async () => {
      expect.hasAssertions();
      for (let run = 0; run < runs; run += 1) {
        const own = await open();
        try {
          await anySession(own, `session ${run}`);
        } finally {
          await own.close();
        }
      }
    }, 120_000);
  });
}

/** Lives through a random session, takes back some of it, goes on, and takes back again; the state is that of before each time. */
async function anySession(world: World, seed: string): Promise<void> {
  const chance = chanceOf(seed);
  const study = await aStudy(world);
  await study.react();
  const states: Derived[] = [await world.derived(study.learner.id)];
  const buffered: SessionItem[] = [];
  for (let round = 0; round < 3; round += 1) {
    const deeds = 4 + chance(12);
    for (let deed = 0; deed < deeds; deed += 1) {
      if (!(await anyDeed(study, chance, buffered))) continue;
      await study.react();
      states.push(await world.derived(study.learner.id));
      expect(await study.audit(), seed).toEqual([]);
    }
    if (states.length === 1) continue;
    const steps = 1 + chance(states.length - 1);
    expect(await study.undo(steps), seed).toHaveLength(steps);
    await study.react();
    states.length -= steps;
    expect(await world.derived(study.learner.id), `${seed}, ${steps} steps back`).toEqual(states.at(-1));
    expect(await study.audit(), seed).toEqual([]);
  }
}
