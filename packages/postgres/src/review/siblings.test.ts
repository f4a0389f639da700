import type { Attempt, StudyCard } from '@slova/application';
import { makeAnswerReview, makeEnrolDeck, makeStartSession } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import type { AttemptId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

describe('burying siblings on PostgreSQL', () => {
  let world: PostgresWorld;
  const clock = () => new Date('2026-03-02T10:00:00Z');
  beforeAll(async () => {
    world = await postgresWorld();
  });
  afterAll(() => world.close());

  /** A page of new cards, each with an attempt for its sibling too. */
  const aPage = async () => {
    const learner = aLearner();
    const deck = aDeck();
    await world.unitOfWork(({ learners }) => learners.add(learner));
    await world.addDeck(deck);
    await makeEnrolDeck({ ...world, clock })(learner.id, deck.id);
    const { items } = await makeStartSession({ ...world, clock })(learner, deck.id, 10);
    const cards = await world.unitOfWork(({ reviewLog }) =>
      reviewLog.lockPage(learner.id, { deckId: deck.id, after: null, limit: 100 }),
    );
    const siblings = items.map(({ attempt, term }): Attempt => {
      const sibling = cards.find(({ card }) => card.termId === term.id && card.id !== attempt.cardId);
      const cardId = (sibling as { card: Pick<StudyCard, 'id'> }).card.id;
      return { ...attempt, id: world.newId() as AttemptId, cardId };
    });
    await world.study.addAttempts(siblings);
    const pairs = items.map(({ attempt }, index) => [attempt.id, siblings[index]?.id ?? attempt.id] as const);
    const answer = (attemptId: AttemptId) =>
      makeAnswerReview({ ...world, clock })(learner.id, {
        attemptId,
        rating: 'good',
        answeredAt: clock(),
        durationMs: 900,
      });
    const buried = async (): Promise<number> => {
      const [row] = await world.database.sql<{ n: number }[]>`
        select count(*)::int as n from cards where learner_id = ${learner.id} and buried_on is not null`;
      return row?.n ?? 0;
    };
    return { learner, deck, pairs, answer, buried };
  };

  it('answers to both cards of a term at the same moment wait for nothing and are both recorded', async () => {
    const { pairs, answer } = await aPage();
    expect(pairs).toHaveLength(10);
    const results = await Promise.all(pairs.flat().map(answer));
    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'recorded'));
  });

  it('is left to the learner, deck by deck', async () => {
    const { learner, deck, pairs, answer, buried } = await aPage();
    const [one, other] = pairs.map(([first]) => first);
    if (one) await answer(one);
    expect(await buried()).toBe(1);
    await world.database.sql`
      update enrolments set study = '{"burySiblings": false}' where learner_id = ${learner.id} and deck_id = ${deck.id}`;
    if (other) await answer(other);
    expect(await buried()).toBe(1);
  });
});
