import type { Attempt, StudyCard, StudyQueue, StudyStore } from '@slova/application';
import type { DeckId, LearnerId, Moment, SchedulerSettings } from '@slova/domain';
import { defaultSettings, learnerDayAt } from '@slova/domain';
import type { Sql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';

type Meta = {
  content_hash: string;
  settings: SchedulerSettings | null;
  due_count: number;
  new_count: number;
  next_step_at: Date | null;
};
type Row = (Meta & (CardRow & { queue: 'due' | 'fresh' })) | (Meta & { queue: null });

/** What a learner can study now. A queue page is one statement; naming its exercises is one more. */
export function makeStudyStore(sql: Sql): StudyStore {
  return {
    async queue(learnerId, deckId, moment, limit) {
      const rows = await queueRows(sql, { learnerId, deckId, moment, limit });
      return rows[0] ? queueOf(rows[0], rows) : null;
    },
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

type Ask = { learnerId: LearnerId; deckId: DeckId; moment: Moment; limit: number };

// Counts stop at 1 000: beyond that the number helps nobody and the cost would grow with the backlog.
// Only ids are counted, out of the indexes; whole rows are read for the page alone.
function queueRows(sql: Sql, { learnerId, deckId, moment, limit }: Ask) {
  const today = learnerDayAt(moment.at, moment.clock);
  return sql<Row[]>`
    with allowance as (
      select d.content_hash, e.settings,
        greatest(0, e.reviews_per_day - coalesce(u.review_cards, 0)) as reviews_left,
        greatest(0, e.new_per_day - coalesce(u.new_cards, 0)) as new_left
      from enrolments e
      join decks d on d.id = e.deck_id
      left join day_ledger u on u.learner_id = e.learner_id and u.deck_id = e.deck_id and u.learner_day = ${today}
      where e.learner_id = ${learnerId} and e.deck_id = ${deckId}
    ), steps as (
      select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and due_at <= ${moment.at} order by due_at limit 1000
    ), days as (
      select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and due_on <= ${today}
        and buried_on is distinct from ${today}
      order by due_on, id limit least(1000, (select reviews_left from allowance))
    ), fresh as (
      select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and state = 'new'
        and buried_on is distinct from ${today}
      order by position limit least(1000, (select new_left from allowance))
    ), meta as (
      select content_hash, settings,
        (select count(*) from steps)::int + (select count(*) from days)::int as due_count,
        (select count(*) from fresh)::int as new_count,
        (select min(due_at) from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and due_at > ${moment.at}) as next_step_at
      from allowance
    ), page as (
      (select 'due' as queue, 0 as part, id from steps limit ${limit})
      union all (select 'due', 1, id from days limit ${limit})
      union all (select 'fresh', 2, id from fresh limit ${limit})
    ), picked as (
      select page.queue, page.part, cards.* from page join cards on cards.learner_id = ${learnerId} and cards.id = page.id
    )
    select * from meta left join picked on true order by part, due_at, due_on, position`;
}

function queueOf(meta: Meta, rows: readonly Row[]): StudyQueue {
  const cardsOf = (queue: 'due' | 'fresh'): StudyCard[] =>
    rows.flatMap((row) => (row.queue === queue ? [{ ...cardOf(row), position: row.position }] : []));
  return {
    contentHash: meta.content_hash,
    settings: meta.settings ?? defaultSettings,
    due: cardsOf('due'),
    fresh: cardsOf('fresh'),
    remaining: { due: meta.due_count, new: meta.new_count },
    nextStepAt: meta.next_step_at,
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
  };
}
