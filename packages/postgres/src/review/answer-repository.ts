import type { AnswerRepository, AnswerWrite, LockedAttempt } from '@slova/application';
import type {
  AttemptId,
  ChosenDays,
  Exercise,
  LearnerDay,
  SchedulerSettings,
  StudySessionId,
} from '@slova/domain';
import { defaultSettings } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf, dueColumns } from './card-row.ts';
import type { StoredResult } from './stored-result.ts';
import { resultOf } from './stored-result.ts';

type LockedRow = CardRow & {
  attempt_id: string;
  study_session_id: string;
  card_version: number;
  exercise: Exercise;
  shown_at: Date;
  shown_on: number;
  kind: 'review' | 'practice';
  place: number;
  chosen_days: ChosenDays | null;
  result: StoredResult | null;
  settings: SchedulerSettings | null;
  time_zone: string;
  day_start_hour: number;
};

/** The answer path: one locked read and one writing statement, both prepared, both by learner. */
export function makeAnswerRepository(sql: TransactionSql, onEvents: () => void): AnswerRepository {
  return {
    async lock(learnerId, attemptId) {
      // Attempt and card are locked together: a second request waits here and then reads the first one's result.
      const [row] = await sql<LockedRow[]>`
        select c.*, a.id as attempt_id, a.study_session_id, a.card_version, a.exercise, a.shown_at, a.shown_on, a.result,
          a.kind, a.place, a.chosen_days,
          e.settings, l.time_zone, l.day_start_hour
        from attempts a
        join cards c on c.learner_id = a.learner_id and c.id = a.card_id
        join enrolments e on e.learner_id = a.learner_id and e.deck_id = a.deck_id
        join learners l on l.id = a.learner_id
        where a.learner_id = ${learnerId} and a.id = ${attemptId}
        for update of a, c`;
      return row ? lockedOf(row) : null;
    },
    async record(write) {
      await recordAnswer(sql, write);
      onEvents();
    },
  };
}

function lockedOf(row: LockedRow): LockedAttempt {
  const card = cardOf(row);
  return {
    card,
    attempt: {
      id: row.attempt_id as AttemptId,
      learnerId: card.learnerId,
      studySessionId: row.study_session_id as StudySessionId,
      deckId: card.deckId,
      cardId: card.id,
      cardVersion: row.card_version,
      exercise: row.exercise,
      shownAt: row.shown_at,
      shownOn: row.shown_on as LearnerDay,
      kind: row.kind,
      place: row.place,
      chosenDays: row.chosen_days,
    },
    result: resultOf(row.result),
    clock: { timeZone: row.time_zone, dayStartHour: row.day_start_hour },
    settings: row.settings ?? defaultSettings,
  };
}

async function recordAnswer(
  sql: TransactionSql,
  { card, entry, graded, result, event }: AnswerWrite,
): Promise<void> {
  const { dueAt, dueOn } = dueColumns(card.due);
  const isNew = entry.before.state === 'new' ? 1 : 0;
  const wasDueByDay = entry.before.due && 'on' in entry.before.due ? 1 : 0;
  const recalled = entry.rating === 'again' ? 0 : 1;
  const settings = entry.settings === defaultSettings ? null : sql.json(entry.settings);
  await sql`
    with card as (
      update cards set state = ${card.state}, step = ${card.step}, stability = ${card.memory?.stability ?? null},
        difficulty = ${card.memory?.difficulty ?? null}, due_at = ${dueAt}, due_on = ${dueOn},
        last_reviewed_on = ${card.lastReviewedOn}, last_reviewed_at = ${card.lastReviewedAt},
        repetitions = ${card.repetitions}, lapses = ${card.lapses}, version = ${card.version}, entries = entries + 1
      where learner_id = ${card.learnerId} and id = ${card.id}
    ), log as (
      insert into review_log (learner_id, id, card_id, deck_id, term_id, position, repetition, rating, exercise_type, verdict, reason, response,
        checker_version, duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, after, algorithm, settings)
      values (${entry.learnerId}, ${entry.attemptId}, ${entry.cardId}, ${entry.deckId}, ${entry.termId}, ${entry.repetition},
        ${entry.repetition},
        ${entry.rating}, ${graded.exerciseType}, ${graded.verdict}, ${graded.reason}, ${graded.response}, ${graded.checkerVersion},
        ${graded.durationMs}, ${entry.reviewedAt}, ${entry.timeZone}, ${entry.dayStartHour}, ${entry.reviewedOn}, ${entry.gapDays},
        ${sql.json(entry.before)}, ${sql.json(entry.after)}, ${entry.algorithm}, ${settings})
    ), ledger as (
      insert into day_ledger as d (learner_id, learner_day, deck_id, reviews, review_cards, new_cards, recalled, duration_ms)
      values (${entry.learnerId}, ${entry.reviewedOn}, ${entry.deckId}, 1, ${wasDueByDay}, ${isNew}, ${recalled}, ${graded.durationMs})
      on conflict (learner_id, learner_day, deck_id) do update set reviews = d.reviews + 1,
        review_cards = d.review_cards + excluded.review_cards, new_cards = d.new_cards + excluded.new_cards,
        recalled = d.recalled + excluded.recalled, duration_ms = d.duration_ms + excluded.duration_ms
    ), attempt as (
      update attempts set result = ${sql.json(result)} where learner_id = ${entry.learnerId} and id = ${entry.attemptId}
    )
    insert into outbox (learner_id, id, type, payload, occurred_at)
    values (${event.learnerId}, ${event.id}, ${event.type}, ${sql.json(event.payload)}, ${event.occurredAt})`;
}
