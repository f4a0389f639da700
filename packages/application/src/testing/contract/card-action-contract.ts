import type { CardId } from '@slova/domain';
import { daysAfter, DomainError, learnerDayAt } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

/** What doing things to cards must do, whatever stores them. */
export function cardActionContract(open: () => Promise<World>): void {
  describe('acting on cards', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const today = ({ time, learner }: Study) => learnerDayAt(time.now, learner);
    const cardOf = async (study: Study, id: CardId) => (await study.cards()).find((card) => card.id === id)!;
    /** A study whose first cards are due by day. */
    const withDueCards = async (): Promise<{ study: Study; due: CardId[] }> => {
      const study = await aStudy(world);
      const items = await study.page(4);
      for (const { attempt } of items)
        await study.answer({ ...answerTo(attempt, study.time.now), rating: 'easy' });
      return { study, due: items.map(({ card }) => card.id) };
    };

    it('S7 a suspended card is out of study until it is released, and the same request counts once', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      const id = item!.card.id;
      const request = study.requestId();
      expect(await study.act(id, { kind: 'hold', held: 'suspended' }, request)).toEqual(['done']);
      expect(await study.act(id, { kind: 'hold', held: 'suspended' }, request)).toEqual(['done']);
      expect(await study.act(id, { kind: 'hold', held: 'suspended' })).toEqual(['unchanged']);
      expect((await study.page(50)).map(({ card }) => card.id)).not.toContain(id);
      expect(await study.act(id, { kind: 'release' })).toEqual(['done']);
      expect(await cardOf(study, id)).toMatchObject({ held: null, version: 2 });
      expect(await study.audit()).toEqual([]);
    });

    it('S15 a buried card comes back on the next day', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      const id = item!.card.id;
      await study.act(id, { kind: 'bury' });
      expect((await study.page(50)).map(({ card }) => card.id)).not.toContain(id);
      study.time.now = new Date(study.time.now.getTime() + 86_400_000);
      expect((await study.page(50)).map(({ card }) => card.id)).toContain(id);
    });

    it('S7 a reset starts a new history, and replaying goes on from there', async () => {
      const { study, due } = await withDueCards();
      await study.act(due[0]!, { kind: 'reset' });
      expect(await cardOf(study, due[0]!)).toMatchObject({ state: 'new', memory: null, repetitions: 0 });
      expect(await study.audit()).toEqual([]);
    });

    it('all of a call is done or none, and a card of somebody else is not found', async () => {
      const study = await aStudy(world);
      const other = await aStudy(world);
      const [own] = await study.page(1);
      const [foreign] = await other.page(1);
      const hold = { kind: 'hold', held: 'known' } as const;
      const requests = [own!, foreign!].map(({ card }) => ({
        requestId: study.requestId(),
        cardId: card.id,
        action: hold,
      }));
      await expect(study.actOnAll(requests)).rejects.toEqual(
        new DomainError('not_found', 'requests.1.cardId'),
      );
      expect((await cardOf(study, own!.card.id)).held).toBeNull();
    });

    it('S15 an answer keeps its siblings for another day, but none inside a learning step', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      await study.answer(answerTo(item!.attempt, study.time.now));
      const siblings = (await study.cards()).filter(
        ({ termId, id }) => termId === item!.term.id && id !== item!.card.id,
      );
      expect(siblings.map(({ buriedOn }) => buriedOn)).toEqual([today(study)]);
      // The answered card is inside a step now: practising or answering its sibling leaves it in sight.
      expect((await cardOf(study, item!.card.id)).buriedOn).toBeNull();
    });

    it('S6 practice is logged and is activity, and leaves the card as it is', async () => {
      const study = await aStudy(world);
      const [item] = await study.page(1);
      const before = await study.cards();
      const practice = await study.practice(item!);
      const result = await study.answer(answerTo(practice, study.time.now));
      expect(result).toMatchObject({ status: 'recorded', next: null });
      expect(await study.answer(answerTo(practice, study.time.now, false))).toEqual(result);
      expect(await study.cards()).toEqual(before);
      expect((await study.page(50)).length).toBe((await study.page(50)).length);
      const { ledger } = await world.derived(study.learner.id);
      expect(ledger).toHaveLength(1);
      expect(await study.answer(answerTo(item!.attempt, study.time.now))).toMatchObject({
        status: 'recorded',
      });
    });

    it('SRS-6 postponing puts off all that is due, keeps the order, and counts once', async () => {
      const { study, due } = await withDueCards();
      for (const [index, id] of due.entries())
        await study.act(id, { kind: 'set-due', dueOn: daysAfter(today(study), index) });
      study.time.now = new Date(study.time.now.getTime() + 2 * 86_400_000);
      const request = study.requestId();
      expect(await study.shiftDeck(5, request)).toEqual({ cards: 3 });
      expect(await study.shiftDeck(5, request)).toEqual({ cards: 3 });
      const days = await Promise.all(due.map(async (id) => (await cardOf(study, id)).due));
      expect(days).toEqual([5, 5, 5, 1].map((on) => ({ on: today(study) + on })));
      expect(await study.audit()).toEqual([]);
    });

    it('SRS-6 advancing makes due what would be due within so many days', async () => {
      const { study, due } = await withDueCards();
      for (const [index, id] of due.entries())
        await study.act(id, { kind: 'set-due', dueOn: daysAfter(today(study), 2 + index) });
      expect(await study.shiftDeck(-3)).toEqual({ cards: 2 });
      const days = await Promise.all(due.map(async (id) => (await cardOf(study, id)).due));
      expect(days).toEqual([0, 0, 4, 5].map((on) => ({ on: today(study) + on })));
    });
  });
}
