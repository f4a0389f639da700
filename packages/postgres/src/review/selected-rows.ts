import type { StudySelection } from '@slova/application';
import { isRun } from '@slova/application';
import { learnerDayAt } from '@slova/domain';
import type { PendingQuery, Sql } from 'postgres';
import type { QueueAsk } from './queue-rows.ts';
import { allowance, headAndCards, recall } from './queue-rows.ts';
import type { QueueRow } from './study-queue-of.ts';

/** The queue of cards that a learner picked: a topic's that are due or new, or those met, the weakest first. */
export function selectedRows(
  sql: Sql,
  { selection, ...ask }: QueueAsk & { readonly selection: StudySelection },
): PendingQuery<QueueRow[]> {
  const { learnerId, deckId, moment, limit } = ask;
  const today = learnerDayAt(moment.at, moment.clock);
  const { category = null, tag = null, cardId = null } = selection;
  const isTopic = selection.cards === 'topic';
  const isCard = selection.cards === 'card';
  const runId = isRun(selection) && cardId === null ? (selection.sessionId ?? null) : null;
  return sql<QueueRow[]>`
    with ${allowance(sql, ask)}, own as (
      select c.*, t.level, t.frequency_rank from cards c join terms t on t.deck_id = c.deck_id and t.id = c.term_id
      where c.learner_id = ${learnerId} and c.deck_id = ${deckId} and c.held is null
        and (c.buried_on is distinct from ${today} or c.state in ('learning', 'relearning'))
        and (${category}::text is null or t.category = ${category} or starts_with(t.category, ${category}::text || '/'))
        and (${tag}::text is null or ${tag} = any(t.tags))
        and (${cardId}::uuid is null or c.id = ${cardId})
    ), run as (
      -- The last answer to each card in the session that goes on; after a day it goes on no more.
      select distinct on (r.card_id) r.card_id, r.rating = 'again' as failed
      from review_log r join attempts a on a.learner_id = r.learner_id and a.id = r.id
      where ${runId}::uuid is not null and r.learner_id = ${learnerId} and r.undone_at is null
        and r.logged_at > now() - interval '1 day' and a.study_session_id = ${runId}
      order by r.card_id, r.logged_at desc
    ), steps as (
      select id, row_number() over (order by due_at, id) as nth from own where ${isTopic} and due_at <= ${moment.at}
    ), days as (
      select id, row_number() over () as nth from (
        (select id from own where ${isTopic} and due_on <= ${today} order by due_on, id limit (select reviews_left from allowance))
        union all
        (select id from own left join run on run.card_id = own.id
        where not ${isTopic} and (run.failed or (run.card_id is null and (state = 'review' or (${isCard} and state <> 'new'))))
        order by run.failed nulls first, (1 - ${recall(sql, today)}) * (1 + lapses) desc, id limit 1000)
      ) t
    ), fresh as (
      select id, row_number() over () as nth from (
        select id from own where ${isTopic} and state = 'new'
        order by case (select new_order from allowance) when 'random' then id::text when 'level' then level end,
          case (select new_order from allowance) when 'frequency' then frequency_rank end, position
        limit (select new_left from allowance)
      ) t
      union all
      select id, 1 from own where ${isCard} and state = 'new'
    ), page as (
      (select 'due' as queue, 1 as part, nth, id, null::uuid as attempt_id from steps order by nth limit ${limit})
      union all (select 'due', 2, nth, id, null from days order by nth limit ${limit})
      union all (select 'fresh', 3, nth, id, null from fresh order by nth limit ${limit})
    ), ${headAndCards(sql, ask)}`;
}
