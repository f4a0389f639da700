import type { AnswerWrite } from '@slova/application';
import type { PracticeEntry } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { storedSettings } from './stored-settings.ts';

/** Log row, ledger, result and event of an answer outside the schedule, in one statement. */
export async function recordPractice(
  sql: TransactionSql,
  { entry, graded, ledger, result, event }: AnswerWrite<PracticeEntry>,
): Promise<void> {
  const settings = storedSettings(entry.settings);
  await sql`
    with log as (
      insert into review_log (learner_id, id, kind, card_id, deck_id, term_id, repetition, rating, exercise_type, verdict, reason, response,
        checker_version, duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, algorithm, settings)
      values (${entry.learnerId}, ${entry.attemptId}, ${entry.kind}, ${entry.cardId}, ${entry.deckId}, ${entry.termId}, ${entry.repetition},
        ${entry.rating}, ${graded.exerciseType}, ${graded.verdict}, ${graded.reason}, ${graded.response}, ${graded.checkerVersion},
        ${graded.durationMs}, ${entry.reviewedAt}, ${entry.timeZone}, ${entry.dayStartHour}, ${entry.reviewedOn}, ${entry.gapDays},
        ${sql.json(entry.before)}, ${entry.algorithm}, ${settings && sql.json(settings)})
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
