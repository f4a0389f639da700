import { makeAnswerReview, makeAnswerReviews } from '@slova/application';
import { aStudy } from '@slova/application/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

let world: PostgresWorld;
beforeAll(async () => {
  world = await postgresWorld();
});
afterAll(() => world.close());

it('answers given together wait for none whose card another request holds; that one is answered alone', async () => {
  const [held, free] = [await aStudy(world), await aStudy(world)];
  const ports = { ...world, clock: () => held.time.now };
  const asked = await Promise.all(
    [held, free].map(async (study) => {
      const [item] = await study.page(1);
      const attemptId = item!.attempt.id;
      const given = { attemptId, rating: 'good', answeredAt: ports.clock(), durationMs: 900 } as const;
      return { learnerId: study.learner.id, given };
    }),
  );
  const [heldAsk] = asked as [(typeof asked)[0], (typeof asked)[0]];
  await world.unitOfWork(async ({ answers }) => {
    await answers.lock(heldAsk.learnerId, heldAsk.given.attemptId);
    expect(await makeAnswerReviews(ports)(asked)).toMatchObject([
      { status: 'fulfilled', value: null },
      { status: 'fulfilled', value: { status: 'recorded' } },
    ]);
  });
  expect(await makeAnswerReview(ports)(heldAsk.learnerId, heldAsk.given)).toMatchObject({
    status: 'recorded',
  });
});
