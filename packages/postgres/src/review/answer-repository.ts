import type { AnswerRepository, Attempt, LockedAttempt } from '@slova/application';
import type {
  AttemptId,
  ChosenDays,
  Exercise,
  LearnerDay,
  SchedulerSettings,
  StudySessionId,
} from '@slova/domain';
import { defaultSettings, defaultStudySettings } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import { changeLedger } from './change-ledger.ts';
import { recordAnswer, recordPractice } from './record-answer.ts';
import { reviseRows } from './revise-rows.ts';
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
  selection: Attempt['selection'];
  result: StoredResult | null;
  hinted: boolean;
  settings: SchedulerSettings | null;
  bury_siblings: boolean | null;
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
          a.kind, a.place, a.chosen_days, a.selection, a.hinted,
          e.settings, (e.study->>'burySiblings')::boolean as bury_siblings, l.time_zone, l.day_start_hour
        from attempts a
        join cards c on c.learner_id = a.learner_id and c.id = a.card_id
        join enrolments e on e.learner_id = a.learner_id and e.deck_id = a.deck_id
        join learners l on l.id = a.learner_id
        where a.learner_id = ${learnerId} and a.id = ${attemptId}
        for update of a, c`;
      return row ? lockedOf(row) : null;
    },
    async noteHint(learnerId, attemptId) {
      await sql`update attempts set hinted = true where learner_id = ${learnerId} and id = ${attemptId}`;
    },
    async record(write) {
      await recordAnswer(sql, write, null);
      onEvents();
    },
    async recordPractice(write) {
      await recordPractice(sql, write);
      onEvents();
    },
    async recordLate({ revised, shifts, position, ...write }) {
      const { learnerId, id } = write.card;
      await reviseRows(sql, learnerId, id, revised);
      await recordAnswer(sql, write, position);
      await changeLedger(sql, learnerId, shifts);
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
      selection: row.selection,
    },
    result: resultOf(row.result),
    isHinted: row.hinted,
    clock: { timeZone: row.time_zone, dayStartHour: row.day_start_hour },
    settings: row.settings ?? defaultSettings,
    burySiblings: row.bury_siblings ?? defaultStudySettings.burySiblings,
  };
}
