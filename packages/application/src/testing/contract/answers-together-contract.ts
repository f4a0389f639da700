import type { LearnerId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GivenAnswer, SessionItem } from '../../index.ts';
import { makeAnswerReviews } from '../../index.ts';
import type { Study } from '../a-study.ts';
import { aStudy } from '../a-study.ts';
import type { World } from '../world.ts';

/** What answers of several learners in one transaction must do, whatever stores them. */
export function answersTogetherContract(open: () => Promise<World>): void {
  describe('answers of several learners together', () => {
    let world: World;
    const now = new Date('2026-03-02T10:00:00Z');
    beforeAll(async () => {
      world = await open();
    });
    afterAll(() => world.close());

    const answerAll = (asked: readonly { learnerId: LearnerId; given: GivenAnswer }[]) =>
      makeAnswerReviews({ ...world, clock: () => now })(asked);
    const studies = async (count: number): Promise<Study[]> =>
      Promise.all(Array.from({ length: count }, async () => aStudy(world)));
    const of = (study: Study, item: SessionItem, given: Partial<GivenAnswer> = {}) => ({
      learnerId: study.learner.id,
      given: {
        attemptId: item.attempt.id,
        rating: 'good' as const,
        answeredAt: now,
        durationMs: 900,
        ...given,
      },
    });

    it('each moves its own card as it would by itself, in the order asked', async () => {
      const [one, other] = (await studies(2)) as [Study, Study];
      const [first] = await one.page(1);
      const [second] = await other.page(1);
      const outcomes = await answerAll([of(other, second!, { rating: 'easy' }), of(one, first!)]);
      expect(outcomes).toMatchObject([
        { status: 'fulfilled', value: { attemptId: second!.attempt.id, status: 'recorded', rating: 'easy' } },
        { status: 'fulfilled', value: { attemptId: first!.attempt.id, status: 'recorded', rating: 'good' } },
      ]);
      const days = outcomes.map((each) => each.status === 'fulfilled' && each.value?.next?.intervalDays);
      expect(days).toEqual([second!.outcomes.easy.intervalDays, first!.outcomes.good.intervalDays]);
      for (const study of [one, other]) expect(await study.audit()).toEqual([]);
    });

    it('a foreign one, one already answered and one outside the schedule leave the others alone', async () => {
      const [one, other, third, stranger] = (await studies(4)) as [Study, Study, Study, Study];
      const [[mine], [again], [theirs]] = [await one.page(1), await other.page(1), await third.page(1)];
      const before = await other.answer(of(other, again!).given);
      const practice = await third.practice(theirs!);
      const outcomes = await answerAll([
        of(stranger, mine!),
        of(one, mine!),
        of(other, again!, { rating: 'again' }),
        of(third, { ...theirs!, attempt: practice }),
      ]);
      expect(outcomes).toMatchObject([
        { status: 'fulfilled', value: null },
        { status: 'fulfilled', value: { status: 'recorded', rating: 'good' } },
        { status: 'fulfilled', value: before },
        { status: 'fulfilled', value: { status: 'recorded', next: null } },
      ]);
      for (const study of [one, other, third]) expect(await study.audit()).toEqual([]);
      expect((await third.cards()).find(({ id }) => id === theirs!.card.id)).toMatchObject({ state: 'new' });
    });

    it('leave an event each, for what follows from them', async () => {
      const [one, other] = (await studies(2)) as [Study, Study];
      const [[first], [second]] = [await one.page(1), await other.page(1)];
      await world.relay.claim(1_000, 60_000);
      await answerAll([of(one, first!), of(other, second!)]);
      const left = await world.relay.claim(1_000, 60_000);
      expect(new Set(left.map(({ id }) => id as string))).toEqual(
        new Set([first!.attempt.id, second!.attempt.id]),
      );
    });
  });
}
