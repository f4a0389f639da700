import { makeAnswerReview, makeEnrolDeck, makeStartSession } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import { expect, it } from 'vitest';
import { postgresWorld } from '../testing/postgres-world.ts';
import { userPage } from './user-page.ts';

it('the list of users tells how much each has reviewed, and when last', async () => {
  const world = await postgresWorld();
  try {
    const answeredAt = new Date('2026-03-02T10:00:00Z');
    const ports = { ...world, clock: () => answeredAt };
    const [student, visitor, deck] = [aLearner(), aLearner(), aDeck()];
    await world.unitOfWork(({ learners }) => learners.add(student));
    await world.unitOfWork(({ learners }) => learners.add(visitor));
    await world.addDeck(deck);
    await makeEnrolDeck(ports)(student.id, deck.id);
    const { items } = await makeStartSession(ports)(student, deck.id, 1);
    for (const { attempt } of items)
      await makeAnswerReview(ports)(student.id, {
        attemptId: attempt.id,
        rating: 'good',
        answeredAt,
        durationMs: 900,
      });
    const { users } = await userPage(world.database.db, { query: '', page: 1 });
    const told = users.map(({ id, reviews, lastReviewedAt }) => ({ id, reviews, lastReviewedAt }));
    expect(told).toContainEqual({ id: student.id, reviews: 1, lastReviewedAt: answeredAt });
    expect(told).toContainEqual({ id: visitor.id, reviews: 0, lastReviewedAt: null });
  } finally {
    await world.close();
  }
});
