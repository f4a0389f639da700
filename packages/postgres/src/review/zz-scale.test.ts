import {
  makeAnswerReview,
  makeEnrolDeck,
  makeEvaluateAchievements,
  makeStartSession,
  makeUndo,
  makeActOnCards,
} from '@slova/application';
import { aDeck, aLearner } from '@slova/application/testing';
import type { RequestId } from '@slova/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresWorld } from '../testing/postgres-world.ts';
import { postgresWorld } from '../testing/postgres-world.ts';

describe('scale', () => {
  let world: PostgresWorld;
  const clock = () => new Date('2026-03-02T10:00:00Z');
  beforeAll(async () => {
    world = await postgresWorld();
  });
  afterAll(() => world.close());
  it('100k', async () => {
    const learner = aLearner();
    const deck = aDeck();
    await world.unitOfWork(({ learners }) => learners.add(learner));
    await world.addDeck(deck);
    await makeEnrolDeck({ ...world, clock })(learner.id, deck.id);
    const { sql } = world.database;
    const l = learner.id;
    // foreign rows, then own rows on synthetic cards
    await sql`insert into cards (learner_id,id,deck_id,term_id,direction,position,state,step,stability,difficulty,due_on,last_reviewed_on,last_reviewed_at,repetitions,lapses,version,entries)
      select ${l}, gen_random_uuid(), ${deck.id}, gen_random_uuid(), 'recognise', 1000+n, 'review', 0, 30, 5, 20500, 20400, now(), 10, 0, 10, 10 from generate_series(1,10000) n`;
    await sql`insert into review_log (learner_id,id,card_id,deck_id,term_id,position,repetition,rating,exercise_type,verdict,reason,checker_version,duration_ms,reviewed_at,time_zone,day_start_hour,reviewed_on,gap_days,before,after,algorithm,logged_at)
      select ${l}, gen_random_uuid(), c.id, c.deck_id, c.term_id, p, p, 'good','typed','exact','same',1,900, now() - (11-p) * interval '1 day' - random()*interval '1 hour','UTC',4,20400,3,
      '{"state":"review","step":0,"memory":{"stability":4.1,"difficulty":5.2},"due":{"on":20400},"lastReviewedOn":20399,"lastReviewedAt":"2026-01-01T00:00:00Z","repetitions":9,"lapses":0,"held":null}'::jsonb,
      '{"state":"review","step":0,"memory":{"stability":12.3,"difficulty":5.1},"due":{"on":20500},"intervalDays":4}'::jsonb,'fsrs-6', now() - (11-p)*interval '1 day' - random()*interval '1 hour'
      from cards c cross join generate_series(1,10) p where c.learner_id=${l} and c.state='review'`;
    await sql`analyze`;
    const undo = makeUndo({ ...world, clock: () => new Date() });
    const time = async (name: string, work: () => Promise<unknown>) => {
      const t = performance.now();
      const r = await work();
      console.log(name, (performance.now() - t).toFixed(1), 'ms', JSON.stringify(r)?.slice(0, 120));
    };
    await time('undo 1', () => undo(l, { requestId: world.newId() as RequestId, steps: 1 }));
    await time('undo 1', () => undo(l, { requestId: world.newId() as RequestId, steps: 1 }));
    await time('undo 50', () => undo(l, { requestId: world.newId() as RequestId, steps: 50 }));
    const events = (await world.relay.claim(1000, 60000)).filter((e) => e.learnerId === l);
    await time('recount', () => makeEvaluateAchievements({ ...world, clock })(events));
    const cards = await sql<
      { id: string }[]
    >`select id from cards where learner_id=${l} and state='review' limit 500`;
    await time('hold 500', () =>
      makeActOnCards({ ...world, clock })(
        learner,
        cards.map(({ id }) => ({
          requestId: world.newId() as RequestId,
          cardId: id as never,
          action: { kind: 'hold', held: 'known' } as const,
        })),
      ),
    );
    await time('undo hold 500', () => undo(l, { requestId: world.newId() as RequestId, steps: 1 }));
    const { makeShiftDueCards } = await import('@slova/application');
    await time('postpone deck', () =>
      makeShiftDueCards({ ...world, clock: () => new Date('2026-03-20T10:00:00Z') })(learner, {
        requestId: world.newId() as RequestId,
        deckId: deck.id,
        days: 3,
      }),
    );
    await time('undo postpone', () => undo(l, { requestId: world.newId() as RequestId, steps: 1 }));
    expect(1).toBe(1);
  }, 200000);
});
