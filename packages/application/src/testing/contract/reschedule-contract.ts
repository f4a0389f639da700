import type { RescheduleId } from '@slova/domain';
import { daysAfter, DomainError, learnerDayAt, rescheduled } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAskReschedule, makeAskTakeBack } from '../../index.ts';
import type { Study } from '../a-study.ts';
import { answerTo, aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

const day = 86_400_000;

/** What moving a deck's cards to where its settings would have them must do, whatever stores them (rule S12). */
export function rescheduleContract(open: () => Promise<World>): void {
  describe('S12 rescheduling a deck', () => {
    let world: World;
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const idOf = () => world.newId() as RescheduleId;
    const cardsOf = async (study: Study) => (await world.derived(study.learner.id))['cards'];
    const newest = (study: Study) => world.rescheduleQueries.newest(study.learner.id, study.deck.id);
    const moves = async ({ learner, deck, time }: Study) => {
      const moment = { at: time.now, clock: learner };
      const { cards, settings, plan } = (await world.rescheduleQueries.schedule(
        learner.id,
        deck.id,
        moment,
      ))!;
      return rescheduled(cards, settings, plan);
    };
    const takeBack = async (study: Study, id: RescheduleId) => {
      await makeAskTakeBack({ ...world, clock: () => study.time.now })(study.learner.id, id);
      await study.react();
    };
    const dueDays = async (study: Study) =>
      new Map((await study.cards()).map(({ id, due }) => [id, due && 'on' in due ? due.on : null]));
    /** A study with four cards whose intervals are of a week and more, and settings that want them much longer. */
    const withIntervals = async () => {
      const study = await aStudy(world);
      for (const { attempt } of await study.page(4))
        await study.answer({ ...answerTo(attempt, study.time.now), rating: 'easy' });
      study.time.now = new Date(study.time.now.getTime() + day);
      await study.schedule({ desiredRetention: 0.75 });
      return study;
    };

    it('changed settings move nothing by themselves, and the preview is what is applied', async () => {
      const study = await withIntervals();
      const before = await dueDays(study);
      const preview = await moves(study);
      expect(preview.length).toBeGreaterThan(1);
      expect(await dueDays(study)).toEqual(before);
      expect(await study.reschedule()).toBe(preview.length);
      const wanted = new Map([...before, ...preview.map(({ cardId, to }) => [cardId, to] as const)]);
      expect(await dueDays(study)).toEqual(wanted);
      expect(await study.audit()).toEqual([]);
    });

    it('a second time moves nothing', async () => {
      const study = await withIntervals();
      await study.reschedule();
      expect(await moves(study)).toEqual([]);
      expect(await study.reschedule()).toBe(0);
    });

    it('is one step of undo, and can be taken back by its name, each once', async () => {
      const study = await withIntervals();
      const before = await cardsOf(study);
      const cards = await study.reschedule();
      expect(await study.undo(1)).toMatchObject([{ kind: 'set-due', cards }]);
      expect(await cardsOf(study)).toEqual(before);
      expect(await newest(study)).toMatchObject({ cards, remaining: 0, takenBackAt: null });

      const id = idOf();
      expect(await study.reschedule(id)).toBe(cards);
      expect(await newest(study)).toMatchObject({ id, cards, remaining: cards });
      await takeBack(study, id);
      expect(await cardsOf(study)).toEqual(before);
      expect(await study.audit()).toEqual([]);
      expect(await newest(study)).toMatchObject({ id, remaining: 0, takenBack: cards });
      await expect(takeBack(study, id)).rejects.toEqual(new DomainError('nothing_to_undo'));
    });

    it('a card that was answered or changed since keeps its day, and the others have theirs back', async () => {
      const study = await withIntervals();
      const before = await dueDays(study);
      const [studied, put] = (await moves(study)).map(({ cardId }) => cardId);
      const id = idOf();
      const cards = await study.reschedule(id);
      const today = learnerDayAt(study.time.now, study.learner);
      await study.act(put!, { kind: 'set-due', dueOn: daysAfter(today, 3) });
      await study.act(studied!, { kind: 'hold', held: 'suspended' });
      const kept = await dueDays(study);
      await takeBack(study, id);
      expect(await newest(study)).toMatchObject({ takenBack: cards - 2, remaining: 0 });
      const after = await dueDays(study);
      for (const [cardId, dueOn] of after)
        expect(dueOn).toBe((cardId === put || cardId === studied ? kept : before).get(cardId));
      expect(await study.audit()).toEqual([]);
      // Step by step everything goes back, the part that was left of the rescheduling too.
      await study.undo(3);
      expect(await dueDays(study)).toEqual(before);
      expect(await study.audit()).toEqual([]);
    });

    it('an answer since is kept, and nothing of it is worked out anew', async () => {
      const study = await withIntervals();
      const id = idOf();
      await study.reschedule(id);
      study.time.now = new Date(study.time.now.getTime() + 200 * day);
      const answered = (await study.page(1))[0]!;
      await study.answer(answerTo(answered.attempt, study.time.now));
      const card = async () => (await study.cards()).find(({ id: own }) => own === answered.card.id);
      const then = await card();
      study.time.now = new Date(study.time.now.getTime() - 200 * day);
      await takeBack(study, id);
      expect(await card()).toEqual(then);
      expect(await study.audit()).toEqual([]);
    });

    it('cards that are held, in a learning step, or whose day the learner set are left alone', async () => {
      const study = await withIntervals();
      const [held, set] = (await moves(study)).map(({ cardId }) => cardId);
      const today = learnerDayAt(study.time.now, study.learner);
      await study.act(held!, { kind: 'hold', held: 'known' });
      await study.act(set!, { kind: 'set-due', dueOn: daysAfter(today, 2) });
      const [stepping] = await study.page(1);
      await study.answer({ ...answerTo(stepping!.attempt, study.time.now), rating: 'again' });
      const left = [held, set, stepping!.card.id];
      const before = await dueDays(study);
      expect((await moves(study)).filter(({ cardId }) => left.includes(cardId))).toEqual([]);
      await study.reschedule();
      const after = await dueDays(study);
      for (const id of left) expect(after.get(id!)).toBe(before.get(id!));
    });

    it('asking again while it waits, with the same id, or by two at once asks once', async () => {
      const study = await withIntervals();
      const ask = makeAskReschedule({ ...world, clock: () => study.time.now });
      const asked = (rescheduleId: RescheduleId) =>
        ask(study.learner, { deckId: study.deck.id, rescheduleId });
      const id = idOf();
      expect(await asked(id)).toBe(id);
      expect(await Promise.all([asked(id), asked(idOf()), asked(idOf())])).toEqual([id, id, id]);
      expect(await newest(study)).toMatchObject({ id, appliedAt: null, cards: null });
      await study.react();
      const done = await newest(study);
      expect(done?.cards).toBeGreaterThan(0);
      expect(await asked(id)).toBe(id);
      await study.react();
      expect(await newest(study)).toEqual(done);
    });

    it("is refused for a deck that was not chosen, for somebody else's, and after 30 days", async () => {
      const [study, other] = [await withIntervals(), await aStudy(world)];
      const clock = () => study.time.now;
      const ask = makeAskReschedule({ ...world, clock });
      await expect(ask(study.learner, { deckId: other.deck.id, rescheduleId: idOf() })).rejects.toEqual(
        new DomainError('not_found', 'deckId'),
      );
      const id = idOf();
      await study.reschedule(id);
      await expect(makeAskTakeBack({ ...world, clock })(other.learner.id, id)).rejects.toEqual(
        new DomainError('not_found', 'rescheduleId'),
      );
      study.time.now = new Date(Date.now() + 31 * day);
      await expect(takeBack(study, id)).rejects.toEqual(new DomainError('too_old_to_undo'));
    });
  });
}
