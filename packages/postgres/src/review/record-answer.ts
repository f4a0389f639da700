import type { AnswerWrite } from '@slova/application';
import type { PracticeEntry, ReviewLogEntry } from '@slova/domain';
import { defaultSettings } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { dueColumns } from './card-row.ts';

/**
 * Card, siblings, log row, ledger, result and event of an answer in one statement. `position` null: at the end of the card's
 * history. Siblings that another request holds locked are being answered right now: they are left alone, and nobody waits.
 */
export async function recordAnswer(
  sql: TransactionSql,
  { card, entry, graded, ledger, result, event, burySiblings }: AnswerWrite,
  position: number | null,
): Promise<void> {
  const { dueAt, dueOn } = dueColumns(card.due);
  await sql`
    with card as (
      update cards set state = ${card.state}, step = ${card.step}, stability = ${card.memory?.stability ?? null},
        difficulty = ${card.memory?.difficulty ?? null}, due_at = ${dueAt}, due_on = ${dueOn},
        last_reviewed_on = ${card.lastReviewedOn}, last_reviewed_at = ${card.lastReviewedAt},
        repetitions = ${card.repetitions}, lapses = ${card.lapses}, version = ${card.version}, entries = entries + 1
      where learner_id = ${card.learnerId} and id = ${card.id}
      returning entries
    ), siblings as (
      select id from cards
      where ${burySiblings} and learner_id = ${card.learnerId} and term_id = ${card.termId} and id <> ${card.id}
        and state not in ('learning', 'relearning') and (buried_on is null or buried_on < ${entry.reviewedOn})
      for update skip locked
    ), buried as (
      update cards c set buried_on = ${entry.reviewedOn} from siblings s where c.learner_id = ${card.learnerId} and c.id = s.id
      returning c.id
    ), log as (
      insert into review_log (learner_id, id, card_id, deck_id, term_id, position, repetition, rating, exercise_type, verdict, reason, response,
        checker_version, duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, after, algorithm, settings,
        chosen_days, guess, slip, buried_siblings)
      values (${entry.learnerId}, ${entry.attemptId}, ${entry.cardId}, ${entry.deckId}, ${entry.termId},
        coalesce(${position}::int, (select entries from card)), ${entry.repetition},
        ${entry.rating}, ${graded.exerciseType}, ${graded.verdict}, ${graded.reason}, ${graded.response}, ${graded.checkerVersion},
        ${graded.durationMs}, ${entry.reviewedAt}, ${entry.timeZone}, ${entry.dayStartHour}, ${entry.reviewedOn}, ${entry.gapDays},
        ${sql.json(entry.before)}, ${sql.json(entry.after)}, ${entry.algorithm}, ${settingsColumn(sql, entry)},
        ${entry.chosenDays}, ${entry.guess}, ${entry.slip}, (select array_agg(id) from buried))
    ), ledger as (
      insert into day_ledger as d (learner_id, learner_day, deck_id, reviews, review_cards, new_cards, recalled, duration_ms)
      values (${entry.learnerId}, ${entry.reviewedOn}, ${entry.deckId}, ${ledger.reviews}, ${ledger.reviewCards}, ${ledger.newCards},
        ${ledger.recalled}, ${ledger.durationMs})
      on conflict (learner_id, learner_day, deck_id) do update set reviews = d.reviews + excluded.reviews,
        review_cards = d.review_cards + excluded.review_cards, new_cards = d.new_cards + excluded.new_cards,
        recalled = d.recalled + excluded.recalled, duration_ms = d.duration_ms + excluded.duration_ms
    ), attempt as (
      update attempts set result = ${sql.json(result)} where learner_id = ${entry.learnerId} and id = ${entry.attemptId}
    )
    insert into outbox (learner_id, id, type, payload, occurred_at)
    values (${event.learnerId}, ${event.id}, ${event.type}, ${sql.json(event.payload)}, ${event.occurredAt})`;
}

/** Log row, ledger, result and event of an answer outside the schedule, in one statement. */
export async function recordPractice(
  sql: TransactionSql,
  { entry, graded, ledger, result, event }: AnswerWrite<PracticeEntry>,
): Promise<void> {
  await sql`
    with log as (
      insert into review_log (learner_id, id, kind, card_id, deck_id, term_id, repetition, rating, exercise_type, verdict, reason, response,
        checker_version, duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, algorithm, settings)
      values (${entry.learnerId}, ${entry.attemptId}, ${entry.kind}, ${entry.cardId}, ${entry.deckId}, ${entry.termId}, ${entry.repetition},
        ${entry.rating}, ${graded.exerciseType}, ${graded.verdict}, ${graded.reason}, ${graded.response}, ${graded.checkerVersion},
        ${graded.durationMs}, ${entry.reviewedAt}, ${entry.timeZone}, ${entry.dayStartHour}, ${entry.reviewedOn}, ${entry.gapDays},
        ${sql.json(entry.before)}, ${entry.algorithm}, ${settingsColumn(sql, entry)})
    ), ledger as (
      insert into day_ledger as d (learner_id, learner_day, deck_id, reviews, review_cards, new_cards, recalled, duration_ms)
      values (${entry.learnerId}, ${entry.reviewedOn}, ${entry.deckId}, ${ledger.reviews}, 0, 0, ${ledger.recalled}, ${ledger.durationMs})
      on conflict (learner_id, learner_day, deck_id) do update set reviews = d.reviews + excluded.reviews,
        recalled = d.recalled + excluded.recalled, duration_ms = d.duration_ms + excluded.duration_ms
    ), attempt as (
      update attempts set result = ${sql.json(result)} where learner_id = ${entry.learnerId} and id = ${entry.attemptId}
    )
    insert into outbox (learner_id, id, type, payload, occurred_at)
    values (${event.learnerId}, ${event.id}, ${event.type}, ${sql.json(event.payload)}, ${event.occurredAt})`;
}

const settingsColumn = (sql: TransactionSql, { settings }: Pick<ReviewLogEntry, 'settings'>) =>
  settings === defaultSettings ? null : sql.json(settings);
