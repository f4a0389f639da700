import type { AnswerRepository, Attempt, AttemptKey, LockedAttempt } from '@slova/application';
import type {
  AttemptId,
  ChosenDays,
  Exercise,
  LearnerDay,
  SchedulerSettings,
  StudySessionId,
} from '@slova/domain';
import { defaultSettings, defaultStudySettings } from '@slova/domain';
import type { PendingQuery, Row, TransactionSql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import { changeLedger } from './change-ledger.ts';
import { recordAnswers } from './record-answers.ts';
import { recordPractice } from './record-practice.ts';
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
  wrong_form_at: Date | null;
  settings: SchedulerSettings | null;
  bury_siblings: boolean | null;
  time_zone: string;
  day_start_hour: number;
};

/** The answer path: one locked read and one writing statement, both prepared, both by learner. */
export function makeAnswerRepository(sql: TransactionSql, onEvents: () => void): AnswerRepository {
  return {
    async lock(learnerId, attemptId) {
      // Who comes second waits here and then reads the first one's result.
      const [locked] = await lockAttempts(sql, [{ learnerId, attemptId }], sql``);
      return locked ?? null;
    },
    async noteHint(learnerId, attemptId) {
      await sql`update attempts set hinted = true where learner_id = ${learnerId} and id = ${attemptId}`;
    },
    async noteWrongForm(learnerId, attemptId, answeredAt) {
      await sql`
        update attempts set wrong_form_at = ${answeredAt} where learner_id = ${learnerId} and id = ${attemptId}`;
    },
    lockEach: (keys) => lockAttempts(sql, keys, sql`skip locked`),
    async record(writes) {
      await recordAnswers(sql, writes);
      onEvents();
    },
    async recordPractice(write) {
      await recordPractice(sql, write);
      onEvents();
    },
    async recordLate({ revised, shifts, position, ...write }) {
      const { learnerId } = write.card;
      await reviseRows(sql, learnerId, revised);
      await recordAnswers(sql, [{ ...write, position }]);
      await changeLedger(sql, learnerId, shifts);
      onEvents();
    },
  };
}

/** Attempts, and with them their cards; `held` says what becomes of those that are held by another request. */
async function lockAttempts(
  sql: TransactionSql,
  keys: readonly AttemptKey[],
  held: PendingQuery<Row[]>,
): Promise<LockedAttempt[]> {
  const rows = await sql<LockedRow[]>`
    select c.*, a.id as attempt_id, a.study_session_id, a.card_version, a.exercise, a.shown_at, a.shown_on, a.result,
      a.kind, a.place, a.chosen_days, a.selection, a.hinted, a.wrong_form_at,
      e.settings, (e.study->>'burySiblings')::boolean as bury_siblings, l.time_zone, l.day_start_hour
    from unnest(${keys.map(({ learnerId }) => learnerId)}::uuid[], ${keys.map(({ attemptId }) => attemptId)}::uuid[])
      as k (learner_id, attempt_id)
    join attempts a on a.learner_id = k.learner_id and a.id = k.attempt_id
    join cards c on c.learner_id = k.learner_id and c.id = a.card_id
    join enrolments e on e.learner_id = k.learner_id and e.deck_id = a.deck_id
    join learners l on l.id = k.learner_id
    for update of a, c ${held}`;
  return rows.map(lockedOf);
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
    wrongFormAt: row.wrong_form_at,
    clock: { timeZone: row.time_zone, dayStartHour: row.day_start_hour },
    settings: row.settings ?? defaultSettings,
    burySiblings: row.bury_siblings ?? defaultStudySettings.burySiblings,
  };
}
