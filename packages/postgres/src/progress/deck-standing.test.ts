import { makeEnrolDeck } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import type { DeckId, LearnerId, Moment } from '@slova/domain';
import { learnerDayAt } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { deckStandings } from './deck-standing.ts';

describe('how a learner stands in a deck', () => {
  let world: PostgresWorld;
  const at = new Date('2026-03-02T10:00:00Z');
  const moment: Moment = { at, clock: { timeZone: 'UTC', dayStartHour: 4 } };
  const today = learnerDayAt(at, moment.clock);
  beforeAll(async () => {
    world = await postgresWorld();
  });
  afterAll(() => world.close());

  const enrolled = async (learnerId: LearnerId): Promise<DeckId> => {
    const deck = aDeck();
    await world.addDeck(deck);
    await makeEnrolDeck({ ...world, clock: () => at })(learnerId, deck.id);
    return deck.id;
  };
  const aPerson = async (): Promise<LearnerId> => {
    const learner = aLearner();
    await world.unitOfWork(({ learners }) => learners.add(learner));
    return learner.id;
  };

  it('S15 says as many cards are due as the queue has: a buried card inside a learning step, but no other buried one', async () => {
    const { sql } = world.database;
    const learnerId = await aPerson();
    const deckId = await enrolled(learnerId);
    const ids = await sql<
      { id: string }[]
    >`select id from cards where learner_id = ${learnerId} order by id limit 2`;
    for (const [index, state] of (['relearning', 'review'] as const).entries())
      await sql`
        update cards set state = ${state}, due_on = ${today}, buried_on = ${today}, stability = 3, difficulty = 5,
          last_reviewed_on = ${today - 3}, last_reviewed_at = ${at}
        where learner_id = ${learnerId} and id = ${ids[index]?.id ?? ''}`;
    const [standing] = await deckStandings(sql, learnerId, moment, deckId);
    expect(standing?.dueNow).toBe(1);
    const queue = await world.study.queue(learnerId, deckId, moment, 10);
    expect(queue?.remaining.due).toBe(1);
  });

  it('lists decks that were chosen at the same moment in one order', async () => {
    const learnerId = await aPerson();
    const decks: DeckId[] = [];
    for (let count = 0; count < 6; count += 1) decks.push(await enrolled(learnerId));
    const listed = await deckStandings(world.database.sql, learnerId, moment);
    expect(listed.map(({ deckId }) => deckId)).toEqual(decks.toSorted());
  });
});
