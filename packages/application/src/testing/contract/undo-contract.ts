import type { Card, CardAction } from '@slova/domain';
import { daysAfter, DomainError, learnerDayAt, seededFraction } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionItem } from '../../index.ts';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
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
      for (const table of Object.keys(before))
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

type Chance = (below: number) => number;

/** Lives through a random session, takes back some of it, goes on, and takes back again; the state is that of before each time. */
async function anySession(world: World, seed: string): Promise<void> {
  let draws = 0;
  const chance: Chance = (below) => Math.floor(seededFraction(`${seed} ${(draws += 1)}`) * below);
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

/** Does something, whatever comes to mind; true when it was logged. */
async function anyDeed(study: Study, chance: Chance, buffered: SessionItem[]): Promise<boolean> {
  study.time.now = new Date(study.time.now.getTime() + chance(3) ** 4 * 3_600_000 + chance(700) * 1_000);
  const kind = chance(10);
  if (kind < 6) return answerSomething(study, chance, buffered, kind);
  if (kind === 6) return (await study.shiftDeck(chance(2) ? 1 + chance(5) : -1 - chance(9))).cards > 0;
  const cards = await study.cards();
  const card = cards[chance(cards.length)]!;
  return (await study.act(card.id, anyAction(study, chance, card)))[0] === 'done';
}

async function answerSomething(
  study: Study,
  chance: Chance,
  buffered: SessionItem[],
  kind: number,
): Promise<boolean> {
  const right = chance(4) > 0;
  const late = kind === 0 ? buffered.splice(chance(buffered.length || 1), 1)[0] : undefined;
  if (late) {
    const at = new Date(late.attempt.shownAt.getTime() + chance(90_000) * 1_000);
    const result = await study.answer({ ...answerTo(late.attempt, at, right), late: true });
    return result.status === 'recorded' && !result.undone;
  }
  const items = await study.page(5);
  const item = items[chance(items.length || 1)];
  if (!item) return false;
  // Some pages are looked at offline, and answered later.
  if (chance(4) === 0) return buffered.push(item) < 0;
  const attempt = kind === 1 ? await study.practice(item) : item.attempt;
  return (await study.answer(answerTo(attempt, study.time.now, right))).status === 'recorded';
}

function anyAction({ time, learner }: Study, chance: Chance, card: Card): CardAction {
  const kind = chance(5);
  if (card.held && kind < 3) return { kind: 'release' };
  if (kind === 0) return { kind: 'hold', held: chance(2) ? 'suspended' : 'known' };
  if (kind === 1) return { kind: 'reset' };
  if (kind === 2) return { kind: 'bury' };
  return { kind: 'set-due', dueOn: daysAfter(learnerDayAt(time.now, learner), chance(20)) };
}
