import type { Attempt, StudyStore } from '@slova/application';
import type { Sql } from 'postgres';
import { queueRows } from './queue-rows.ts';
import { selectedRows } from './selected-rows.ts';
import { studyQueueOf } from './study-queue-of.ts';

/** What a learner can study now. A queue page is one statement; naming its exercises is one more. */
export function makeStudyStore(sql: Sql): StudyStore {
  return {
    queue: async (learnerId, deckId, moment, limit) =>
      studyQueueOf(await queueRows(sql, { learnerId, deckId, moment, limit }), moment),
    selected: async (learnerId, deckId, moment, limit, selection) =>
      studyQueueOf(await selectedRows(sql, { learnerId, deckId, moment, limit, selection }), moment),
    async removeUnanswered(shownBefore) {
      const removed = await sql`delete from attempts where result is null and shown_at < ${shownBefore}`;
      return removed.count;
    },
    async addAttempts(attempts) {
      if (attempts.length > 0)
        await sql`insert into attempts ${sql(attempts.map((attempt) => rowOf(attempt, sql)))}`;
    },
  };
}

function rowOf(attempt: Attempt, sql: Sql) {
  return {
    learner_id: attempt.learnerId,
    id: attempt.id,
    study_session_id: attempt.studySessionId,
    deck_id: attempt.deckId,
    card_id: attempt.cardId,
    card_version: attempt.cardVersion,
    exercise: sql.json(attempt.exercise),
    shown_at: attempt.shownAt,
    shown_on: attempt.shownOn,
    kind: attempt.kind,
    place: attempt.place,
    chosen_days: attempt.chosenDays && sql.json(attempt.chosenDays),
    selection: attempt.selection,
  };
}
