import type { Database } from '@slova/postgres';
import { makeStudents } from './students.ts';

/**
 * The answer transaction as pgbench runs it, one statement after another: lock and read the attempt with its card, update the
 * card, insert the log row, add to the day's ledger, keep the result, insert the outbox row. Each client is a learner of its
 * own, as on our side, and takes one of their cards by chance; `bench_cards` numbers them.
 */
export function answerTransaction(cardsEach: number): string {
  return `
\\set n :client_id * ${cardsEach} + random(1, ${cardsEach})
select learner_id, id, deck_id, term_id from bench_cards where n = :n \\gset
begin;
select c.*, l.time_zone, l.day_start_hour, e.settings, a.exercise from cards c join attempts a on a.learner_id = c.learner_id and a.id = c.id
  join enrolments e on e.learner_id = c.learner_id and e.deck_id = c.deck_id join learners l on l.id = c.learner_id
  where c.learner_id = :learner_id::uuid and c.id = :id::uuid for update of a, c;
update cards set state = 'review', stability = 12.3, difficulty = 5.1, due_on = 20800 + :n % 30, last_reviewed_on = 20700, last_reviewed_at = now(),
  repetitions = repetitions + 1, version = version + 1 where learner_id = :learner_id::uuid and id = :id::uuid;
insert into review_log (learner_id, id, card_id, deck_id, term_id, repetition, rating, exercise_type, verdict, reason, response, checker_version,
  duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, after, algorithm)
  values (:learner_id::uuid, gen_random_uuid(), gen_random_uuid(), :deck_id::uuid, :term_id::uuid, 1, 'good', 'typed', 'exact', 'same', 'word', 1, 900, now(),
  'Europe/Moscow', 4, 20700, 3, '{"state":"review","step":0,"memory":{"stability":4.1,"difficulty":5.2}}', '{"state":"review","memory":{"stability":12.3,"difficulty":5.1}}', 'fsrs-6');
insert into day_ledger as d (learner_id, learner_day, deck_id, reviews, review_cards, new_cards, recalled, duration_ms)
  values (:learner_id::uuid, 20700, :deck_id::uuid, 1, 1, 0, 1, 900)
  on conflict (learner_id, learner_day, deck_id) do update set reviews = d.reviews + 1, recalled = d.recalled + 1, duration_ms = d.duration_ms + 900;
update attempts set result = '{"status":"recorded","verdict":"exact"}' where learner_id = :learner_id::uuid and id = :id::uuid;
insert into outbox (learner_id, id, type, payload, occurred_at, sent_at)
  values (:learner_id::uuid, gen_random_uuid(), 'card.reviewed', '{"rating":"good","exerciseType":"typed"}', now(), now());
commit;
`;
}

/** Numbers the cards of so many learners, each card with one attempt; returns how many cards each learner has. */
export async function numberCards(database: Database, learners: number): Promise<number> {
  const { sql } = database;
  const others = await makeStudents(database, learners);
  await sql`
    create table bench_cards as
    select row_number() over (order by learner_id, id) as n, learner_id, id, deck_id, term_id from cards
    where learner_id = any(${others.map(({ id }) => id)}::uuid[])`;
  await sql`create unique index on bench_cards (n)`;
  await sql`
    insert into attempts (learner_id, id, study_session_id, deck_id, card_id, card_version, exercise, shown_at, shown_on)
    select learner_id, id, gen_random_uuid(), deck_id, id, 0, '{"type":"typed"}', now(), 20700 from bench_cards`;
  await sql`analyze`;
  const [each] = await sql<{ n: number }[]>`select (count(*) / ${learners})::int as n from bench_cards`;
  return each?.n ?? 0;
}
