import type { LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GivenAnswer, SessionItem } from '../../index.ts';
import {
  makeAnswerReview,
  makeAuditScheduler,
  makeEnrolDeck,
  makeRecalculateCard,
  makeStartSession,
} from '../../index.ts';
import { aDeck, aLearner } from '../builders.ts';
import type { World } from '../world.ts';

/** What enrolling, studying, answering, replaying and auditing must do, whatever stores them. */
export function reviewContract(open: () => Promise<World>): void {
  describe('studying a deck', () => {
    let world: World;
    let now = new Date('2026-03-02T10:00:00Z');
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const clock = () => now;
    const actions = () => ({
      enrol: makeEnrolDeck({ ...world, clock }),
      start: makeStartSession({ ...world, clock }),
      answer: makeAnswerReview({ ...world, clock }),
      recalculate: makeRecalculateCard(world),
      audit: makeAuditScheduler(world),
    });
    const aStudent = async () => {
      const learner = aLearner();
      const deck = aDeck();
      await world.unitOfWork(({ learners }) => learners.add(learner));
      await world.addDeck(deck);
      await actions().enrol(learner.id, deck.id);
      return { learner, deck };
    };
    const rightAnswer = ({ attempt }: SessionItem, rating: GivenAnswer['rating'] = 'good'): GivenAnswer => {
      const { exercise, id: attemptId } = attempt;
      const given = { attemptId, answeredAt: now, durationMs: 2_000 };
      if (exercise.type === 'flashcard') return { ...given, rating };
      return {
        ...given,
        response:
          exercise.type === 'choice' ? String(exercise.correct) : (exercise.answers.accepted[0] ?? ''),
      };
    };
    const firstItem = async (
      learner: Parameters<ReturnType<typeof makeStartSession>>[0],
      deckId: ReturnType<typeof aDeck>['id'],
    ) => {
      const { items } = await actions().start(learner, deckId, 10);
      return items[0] as SessionItem;
    };

    it('enrolling twice changes nothing, and an unknown deck is not found', async () => {
      const { learner, deck } = await aStudent();
      await actions().enrol(learner.id, deck.id);
      const page = await actions().start(learner, deck.id, 50);
      expect(page.remaining).toEqual({ due: 0, new: 10 });
      await expect(actions().enrol(learner.id, aDeck().id)).rejects.toEqual(
        new DomainError('not_found', 'deckId'),
      );
    });

    it('a new learner gets new words within the daily limit, no two cards of one term', async () => {
      const { learner, deck } = await aStudent();
      const { items } = await actions().start(learner, deck.id, 50);
      expect(items).toHaveLength(10);
      expect(new Set(items.map(({ term }) => term.id)).size).toBe(10);
      expect(items.every(({ attempt }) => attempt.exercise.type === 'flashcard')).toBe(true);
    });

    it('an answer moves the card as the buttons promised', async () => {
      const { learner, deck } = await aStudent();
      const item = await firstItem(learner, deck.id);
      const result = await actions().answer(learner.id, rightAnswer(item));
      expect(result).toMatchObject({ status: 'recorded', verdict: 'self-graded', rating: 'good' });
      const promised = item.outcomes.good;
      expect(result.next).toEqual({
        due: promised.due,
        intervalDays: promised.intervalDays,
        ...promised.memory,
      });
    });

    it('the same answer sent twice counts once and is told the same result', async () => {
      const { learner, deck } = await aStudent();
      const item = await firstItem(learner, deck.id);
      const first = await actions().answer(learner.id, rightAnswer(item));
      expect(await actions().answer(learner.id, rightAnswer(item, 'again'))).toEqual(first);
      const { reviews } = await actions().audit();
      const both = await Promise.all([1, 2, 3].map(() => actions().answer(learner.id, rightAnswer(item))));
      expect(both).toEqual([first, first, first]);
      expect((await actions().audit()).reviews).toBe(reviews);
    });

    it('answers to one attempt at the same moment are recorded once', async () => {
      const { learner, deck } = await aStudent();
      const item = await firstItem(learner, deck.id);
      const before = (await actions().audit()).reviews;
      const results = await Promise.all(
        Array.from({ length: 5 }, () => actions().answer(learner.id, rightAnswer(item))),
      );
      for (const result of results) expect(result).toEqual(results[0]);
      expect((await actions().audit()).reviews).toBe(before + 1);
    });

    it('a card that changed since it was shown refuses the answer instead of applying other intervals', async () => {
      const { learner, deck } = await aStudent();
      const first = await firstItem(learner, deck.id);
      const [shownTwice] = (await actions().start(learner, deck.id, 10, undefined, { cards: 'topic' }))
        .items as [SessionItem];
      expect(shownTwice.card.id).toBe(first.card.id);
      await actions().answer(learner.id, rightAnswer(first));
      expect(await actions().answer(learner.id, rightAnswer(shownTwice))).toMatchObject({
        status: 'stale',
        next: null,
      });
    });

    it('an exercise that was never answered is forgotten in time, an answered one is kept', async () => {
      const { learner, deck } = await aStudent();
      const { items } = await actions().start(learner, deck.id, 2);
      const [answered, left] = items as [SessionItem, SessionItem];
      const first = await actions().answer(learner.id, rightAnswer(answered));
      expect(await world.study.removeUnanswered(new Date(now.getTime() + 1))).toBeGreaterThan(0);
      expect(await actions().answer(learner.id, rightAnswer(answered))).toEqual(first);
      await expect(actions().answer(learner.id, rightAnswer(left))).rejects.toEqual(
        new DomainError('not_found', 'attemptId'),
      );
    });

    it("another learner's attempt is not found", async () => {
      const { learner, deck } = await aStudent();
      const item = await firstItem(learner, deck.id);
      const other = await aStudent();
      await expect(actions().answer(other.learner.id, rightAnswer(item))).rejects.toEqual(
        new DomainError('not_found', 'attemptId'),
      );
    });

    it('a learning step comes back as a choice when it is due, and limits are used up', async () => {
      const { learner, deck } = await aStudent();
      const { items } = await actions().start(learner, deck.id, 50);
      for (const item of items) await actions().answer(learner.id, rightAnswer(item));
      const done = await actions().start(learner, deck.id, 50);
      expect(done.items).toEqual([]);
      expect(done.nextStepAt).toEqual(new Date(now.getTime() + 10 * 60_000));
      now = new Date(now.getTime() + 11 * 60_000);
      const steps = await actions().start(learner, deck.id, 50);
      expect(steps.items.map(({ attempt }) => attempt.exercise.type)).toEqual(
        Array.from({ length: 10 }, () => 'choice'),
      );
      expect(steps.remaining).toEqual({ due: 10, new: 0 });
    });

    it('a wrong choice is Again, and the card has to be learnt anew', async () => {
      const { learner, deck } = await aStudent();
      await actions().answer(learner.id, rightAnswer(await firstItem(learner, deck.id)));
      now = new Date(now.getTime() + 11 * 60_000);
      const item = await firstItem(learner, deck.id);
      const { exercise } = item.attempt;
      if (exercise.type !== 'choice') throw new Error(`expected a choice, got ${exercise.type}`);
      const response = String((exercise.correct + 1) % exercise.options.length);
      const result = await actions().answer(learner.id, { ...rightAnswer(item), response });
      expect(result).toMatchObject({
        status: 'recorded',
        verdict: 'wrong',
        reason: 'wrong-choice',
        rating: 'again',
      });
    });

    it("any card's state equals the replay of its log, and recalculation leaves a sound card alone", async () => {
      const { learner, deck } = await aStudent();
      const item = await firstItem(learner, deck.id);
      await actions().answer(learner.id, rightAnswer(item));
      const audit = await actions().audit();
      expect(audit.cards).toBeGreaterThan(0);
      expect(audit.mismatches).toEqual([]);
      expect(await actions().recalculate(learner.id, item.card.id)).toBe('unchanged');
    });

    it('a card that was damaged is found by the audit and mended from its log', async () => {
      const { learner, deck } = await aStudent();
      const item = await firstItem(learner, deck.id);
      await actions().answer(learner.id, rightAnswer(item));
      await world.unitOfWork(async ({ reviewLog }) => {
        const logged = await reviewLog.lockCard(learner.id, item.card.id);
        if (logged)
          await reviewLog.saveImage(logged, { ...logged.card, memory: { stability: 99, difficulty: 1 } });
      });
      const { mismatches } = await actions().audit();
      expect(mismatches).toEqual([{ learnerId: learner.id, cardId: item.card.id, parts: ['memory'] }]);
      expect(await actions().recalculate(learner.id, item.card.id)).toBe('mended');
      expect((await actions().audit()).mismatches).toEqual([]);
    });

    it('recalculating a card that does not exist says so', async () => {
      const { learner } = await aStudent();
      const nobody = world.newId() as LearnerId;
      expect(await actions().recalculate(nobody, learner.id as string as SessionItem['card']['id'])).toBe(
        'missing',
      );
    });
  });
}
