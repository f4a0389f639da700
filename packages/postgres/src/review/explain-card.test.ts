import { makeAnswerReview, makeEnrolDeck, makeExplainCard, makeStartSession } from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import type { CardId } from '@slova/domain';
import { DomainError, luckiestRecall } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';
import { makeMasteryQueries } from '../progress/index.ts';
import { makeCardHistoryQueries } from './card-history-queries.ts';

describe('a card explained, and how firmly it is known', () => {
  const learner = aLearner();
  const other = aLearner();
  const deck = aDeck();
  let now = new Date('2026-03-02T10:00:00Z');
  const clock = () => now;
  let world: PostgresWorld;
  let cardId: CardId;
  let dueDays = 0;

  beforeAll(async () => {
    world = await postgresWorld();
    await world.unitOfWork(({ learners }) => learners.add(learner));
    await world.unitOfWork(({ learners }) => learners.add(other));
    await world.addDeck(deck);
    await makeEnrolDeck({ ...world, clock })(learner.id, deck.id);
    const { items } = await makeStartSession({ ...world, clock })(learner, deck.id, 1);
    const attempt = items[0]?.attempt;
    if (!attempt) throw new Error('the session is empty');
    cardId = attempt.cardId;
    const given = { attemptId: attempt.id, rating: 'easy', answeredAt: now, durationMs: 900 } as const;
    const { next } = await makeAnswerReview({ ...world, clock })(learner.id, given);
    dueDays = next?.intervalDays ?? 0;
  });
  afterAll(() => world.close());

  const explain = (whose = learner) =>
    makeExplainCard({ cardHistory: makeCardHistoryQueries(world.database.sql) })(whose.id, cardId, {
      at: now,
      clock: learner,
    });

  it('SRS-7 the terms that are told add up to the day in the database', async () => {
    now = new Date(now.getTime() + 5 * 86_400_000);
    const { why, card, today, overdueDays, recallToday, entries } = await explain();
    if (why?.kind !== 'review') throw new Error('no review explains it');
    const sum = why.terms.reduce((all, { days }) => all + days, 0);
    expect(sum).toBe(dueDays);
    expect(card.due).toEqual({ on: why.reviewedOn + sum });
    expect(today - why.reviewedOn).toBe(5);
    expect(overdueDays).toBe(Math.max(0, 5 - dueDays));
    expect(recallToday).toBeGreaterThan(0.9);
    expect(entries).toMatchObject([{ kind: 'review', rating: 'easy', exerciseType: 'flashcard' }]);
  });

  it("another learner's card is not found", async () => {
    await expect(explain(other)).rejects.toEqual(new DomainError('not_found', 'cardId'));
  });

  it('SRS-8 a term is as firm as the weaker of its cards', async () => {
    const mastery = makeMasteryQueries(world.database.sql);
    const { sql } = world.database;
    const [row] = await sql<
      { term_id: (typeof deck.terms)[0]['id'] }[]
    >`select term_id from cards where id = ${cardId}`;
    const termId = row?.term_id as (typeof deck.terms)[0]['id'];
    const standing = async () => (await mastery.terms(learner.id, deck.id, [termId]))[0];
    expect(await standing()).toMatchObject({
      mastery: 'new',
      cards: [{ mastery: 'young' }, { mastery: 'new' }],
    });
    await sql`update cards set state = 'review', stability = 30, difficulty = 5, due_on = 30000 where term_id = ${termId}`;
    expect((await standing())?.mastery).toBe('firm');
    const { terms, categories } = await mastery.deck(learner.id, deck.id);
    expect(terms).toMatchObject({ firm: 1, new: 11 });
    expect(categories).toEqual([{ name: 'food', title: null, mastery: terms }]);
    const title = { en: 'Food', ru: 'Еда' };
    await sql`update decks set topic_names = ${sql.json({ categories: { food: title }, tags: {} })} where id = ${deck.id}`;
    const named = await mastery.deck(learner.id, deck.id);
    expect(named.categories).toEqual([{ name: 'food', title, mastery: terms }]);
    expect(named.tags.every((tag) => tag.title === null)).toBe(true);
    expect((await mastery.deck(other.id, deck.id)).categories).toEqual([]);
  });

  it('S13 picking answers alone masters nothing; one recalled a day later or more does', async () => {
    const { sql } = world.database;
    const mastery = makeMasteryQueries(sql);
    const levelOf = async () => {
      const [row] = await sql<
        { term_id: (typeof deck.terms)[0]['id'] }[]
      >`select term_id from cards where id = ${cardId}`;
      const termId = row?.term_id as (typeof deck.terms)[0]['id'];
      const [standing] = await mastery.terms(learner.id, deck.id, [termId]);
      return standing?.cards.find((card) => card.cardId === cardId)?.mastery;
    };
    await sql`update cards set stability = 120 where id = ${cardId}`;
    // The first meeting was no recall.
    expect(await levelOf()).toBe('firm');
    for (const [type, guess, level] of answersByLuck) {
      await sql`update review_log set gap_days = 3, exercise_type = ${type}, guess = ${guess} where card_id = ${cardId}`;
      expect(await levelOf(), type).toBe(level);
    }
  });
});

const answersByLuck = [
  ['choice', 1 / 6, 'firm'],
  ['cloze', 1 / 4, 'firm'],
  ['cloze', null, 'mastered'],
  ['letters', luckiestRecall, 'mastered'],
] as const;
