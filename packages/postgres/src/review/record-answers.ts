import type { AnswerWrite } from '@slova/application';
import type { ReviewLogEntry } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { studyColumns } from './card-row.ts';
import { storedSettings } from './stored-settings.ts';

/** An answer to be written; without a `position` it goes to the end of its card's history. */
type Placed = AnswerWrite & { readonly position?: number };

/**
 * Cards, siblings, log rows, ledgers, results and events of answers in one statement, however many. Siblings that another
 * request holds locked are being answered right now: they are left alone, and nobody waits. Ledgers are taken in the order of
 * learners, as their cards were: nobody waits in a circle.
 */
export async function recordAnswers(sql: TransactionSql, writes: readonly Placed[]): Promise<void> {
  await sql`
    with w as materialized (
      select * from jsonb_to_recordset(${sql.json(writes.map(rowOf))}) as t (learner_id uuid, id uuid, card_id uuid, deck_id uuid,
        term_id uuid, position int, state text, step int, stability float8, difficulty float8, due_at timestamptz, due_on int,
        last_reviewed_on int, last_reviewed_at timestamptz, repetitions int, lapses int, version int, bury_siblings boolean,
        repetition int, rating text, exercise_type text, verdict text, reason text, response text, checker_version int,
        duration_ms int, reviewed_at timestamptz, time_zone text, day_start_hour int, reviewed_on int, gap_days int, before jsonb,
        after jsonb, algorithm text, settings jsonb, chosen_days int, guess float8, slip float8, reviews int, review_cards int,
        new_cards int, recalled int, result jsonb, type text, payload jsonb)
    ), card as (
      update cards c set state = w.state, step = w.step, stability = w.stability, difficulty = w.difficulty, due_at = w.due_at,
        due_on = w.due_on, last_reviewed_on = w.last_reviewed_on, last_reviewed_at = w.last_reviewed_at,
        repetitions = w.repetitions, lapses = w.lapses, version = w.version, entries = entries + 1
      from w where c.learner_id = w.learner_id and c.id = w.card_id
      returning c.id, entries
    ), siblings as (
      select c.learner_id, c.id, w.id as of, w.reviewed_on from w join cards c on c.learner_id = w.learner_id and c.term_id = w.term_id
      where w.bury_siblings and c.id <> w.card_id and c.state not in ('learning', 'relearning')
        and (c.buried_on is null or c.buried_on < w.reviewed_on)
      for update of c skip locked
    ), buried as (
      update cards c set buried_on = s.reviewed_on from siblings s where c.learner_id = s.learner_id and c.id = s.id
      returning c.id, s.of
    ), log as (
      insert into review_log (learner_id, id, card_id, deck_id, term_id, position, repetition, rating, exercise_type, verdict, reason,
        response, checker_version, duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, after,
        algorithm, settings, chosen_days, guess, slip, buried_siblings)
      select learner_id, w.id, card_id, deck_id, term_id, coalesce(w.position, card.entries), repetition, rating, exercise_type, verdict,
        reason, response, checker_version, duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, after,
        algorithm, settings, chosen_days, guess, slip, (select array_agg(b.id) from buried b where b.of = w.id)
      from w join card on card.id = w.card_id
    ), ledger as (
      insert into day_ledger as d (learner_id, learner_day, deck_id, reviews, review_cards, new_cards, recalled, duration_ms)
      select learner_id, reviewed_on, deck_id, reviews, review_cards, new_cards, recalled, duration_ms from w
      order by learner_id, reviewed_on, deck_id
      on conflict (learner_id, learner_day, deck_id) do update set reviews = d.reviews + excluded.reviews,
        review_cards = d.review_cards + excluded.review_cards, new_cards = d.new_cards + excluded.new_cards,
        recalled = d.recalled + excluded.recalled, duration_ms = d.duration_ms + excluded.duration_ms
    ), attempt as (
      update attempts a set result = w.result from w where a.learner_id = w.learner_id and a.id = w.id
    )
    insert into outbox (learner_id, id, type, payload, occurred_at)
    select learner_id, id, type, payload, reviewed_at from w`;
}

/** The columns of one answer; what is undefined is left out, and so null. */
const rowOf = ({ card, entry, graded, ledger, result, event, burySiblings, position }: Placed) => ({
  ...studyColumns(card),
  ...entryColumns(entry),
  exercise_type: graded.exerciseType,
  verdict: graded.verdict,
  reason: graded.reason,
  response: graded.response,
  checker_version: graded.checkerVersion,
  duration_ms: graded.durationMs,
  reviews: ledger.reviews,
  review_cards: ledger.reviewCards,
  new_cards: ledger.newCards,
  recalled: ledger.recalled,
  bury_siblings: burySiblings,
  position,
  result,
  type: event.type,
  payload: event.payload,
});

const entryColumns = (entry: ReviewLogEntry) => ({
  learner_id: entry.learnerId,
  id: entry.attemptId,
  card_id: entry.cardId,
  deck_id: entry.deckId,
  term_id: entry.termId,
  repetition: entry.repetition,
  rating: entry.rating,
  reviewed_at: entry.reviewedAt,
  time_zone: entry.timeZone,
  day_start_hour: entry.dayStartHour,
  reviewed_on: entry.reviewedOn,
  gap_days: entry.gapDays,
  before: entry.before,
  after: entry.after,
  algorithm: entry.algorithm,
  settings: storedSettings(entry.settings) ?? undefined,
  chosen_days: entry.chosenDays,
  guess: entry.guess,
  slip: entry.slip,
});
