import type { DeckId, LearnerId, Moment } from '@slova/domain';
import { defaultParameters, defaultSettings, learnerDayAt } from '@slova/domain';
import type { PendingQuery, Sql } from 'postgres';
import { dueByDay } from './due-by-day.ts';
import { leftToday } from './left-today.ts';
import type { QueueRow } from './study-queue-of.ts';

export type QueueAsk = {
  readonly learnerId: LearnerId;
  readonly deckId: DeckId;
  readonly moment: Moment;
  readonly limit: number;
};

/** The longest interval that balancing moves, with its fuzz, in days. */
const plannedDays = 98;
/** A day with so many cards is full, whatever else comes. */
const fullDay = 200;

/**
 * A deck's queue in one statement. Counts stop at 1 000: beyond that the number helps nobody and the cost would grow with the
 * backlog. Only ids are counted, out of the indexes; whole rows are read for the page alone. Of the orders that a deck can
 * have, those that are not wanted are asked for no rows, so that they cost nothing.
 */
export function queueRows(sql: Sql, ask: QueueAsk): PendingQuery<QueueRow[]> {
  const { learnerId, deckId, moment, limit } = ask;
  const today = learnerDayAt(moment.at, moment.clock);
  return sql<QueueRow[]>`
    with ${allowance(sql, ask)}, latest as (
      select study_session_id from attempts
      where learner_id = ${learnerId} and deck_id = ${deckId} and result is null and kind = 'review' and selection is null and shown_on = ${today}
      order by shown_at desc, study_session_id limit 1
    ), open as (
      select a.id as attempt_id, a.card_id as id, row_number() over (order by a.place) as nth
      from attempts a join cards c on c.learner_id = a.learner_id and c.id = a.card_id and c.version = a.card_version
      where a.learner_id = ${learnerId} and a.deck_id = ${deckId} and a.result is null and a.kind = 'review' and a.selection is null
        and a.shown_on = ${today} and a.study_session_id = (select study_session_id from latest)
        and c.held is null and c.buried_on is distinct from ${today}
    ), steps as (
      select id, row_number() over () as nth from (
        select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and due_at <= ${moment.at}
        order by due_at, id limit 1000
      ) t
    ), days as (
      select id, row_number() over () as nth from (
        (select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and ${dueByDay(sql, today)}
        order by due_on, id
        limit (select case when review_order = 'due' then least(1000, reviews_left) else 0 end from allowance))
        union all
        (select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and ${dueByDay(sql, today)}
        order by ${recall(sql, today)} > (select retention from allowance), ${recall(sql, today)} desc, id
        limit (select case when review_order = 'due' then 0 else least(1000, reviews_left) end from allowance))
      ) t
    ), fresh as (
      select id, row_number() over () as nth from (
        (select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and state = 'new'
          and buried_on is distinct from ${today}
        order by position limit (select case when new_order = 'deck' then least(1000, new_left) else 0 end from allowance))
        union all
        -- Ids are random, and stay what they are.
        (select id from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and state = 'new'
          and buried_on is distinct from ${today}
        order by id limit (select case when new_order = 'random' then least(1000, new_left) else 0 end from allowance))
        union all
        (select c.id from cards c join terms t on t.deck_id = c.deck_id and t.id = c.term_id
        where c.learner_id = ${learnerId} and c.deck_id = ${deckId} and c.held is null and c.state = 'new'
          and c.buried_on is distinct from ${today}
        order by t.level, c.position
        limit (select case when new_order = 'level' then least(1000, new_left) else 0 end from allowance))
        union all
        -- Of how common a word is nothing may be known: then it comes last, in the order of the deck.
        (select c.id from cards c join terms t on t.deck_id = c.deck_id and t.id = c.term_id
        where c.learner_id = ${learnerId} and c.deck_id = ${deckId} and c.held is null and c.state = 'new'
          and c.buried_on is distinct from ${today}
        order by t.frequency_rank, c.position
        limit (select case when new_order = 'frequency' then least(1000, new_left) else 0 end from allowance))
      ) t
    ), page as (
      select 'open' as queue, 0 as part, nth, id, attempt_id from open
      union all (select 'due', 1, nth, id, null from steps where not id = any(array(select id from open)) order by nth limit ${limit})
      union all (select 'due', 2, nth, id, null from days where not id = any(array(select id from open)) order by nth limit ${limit})
      union all (select 'fresh', 3, nth, id, null from fresh where not id = any(array(select id from open)) order by nth limit ${limit})
    ), ${headAndCards(sql, ask)}`;
}

/** Settings of the enrolment with what today's limits leave. */
export function allowance(sql: Sql, { learnerId, deckId, moment }: QueueAsk) {
  const today = learnerDayAt(moment.at, moment.clock);
  const left = leftToday(sql, today);
  return sql`allowance as (
      select d.content_hash || d.recordings_hash as content_hash, e.study,
        ${left.reviews} as reviews_left, ${left.newCards} as new_left,
        coalesce(e.study ->> 'reviewOrder', 'due') as review_order, coalesce(e.study ->> 'newOrder', 'deck') as new_order,
        coalesce((e.study ->> 'balanceLoad')::boolean, true) as is_balanced,
        coalesce((e.study #>> '{scheduler,desiredRetention}')::float8, ${defaultSettings.desiredRetention}) as retention,
        coalesce((e.study #>> '{scheduler,parameters,20}')::float8, ${defaultParameters[20] ?? 0}) as decay
      from enrolments e
      join decks d on d.id = e.deck_id and d.removed_at is null and (d.hidden_at is null or d.owner_id = e.learner_id)
      left join day_ledger u on u.learner_id = e.learner_id and u.deck_id = e.deck_id and u.learner_day = ${today}
      where e.learner_id = ${learnerId} and e.deck_id = ${deckId} and e.left_at is null
    )`;
}

/** The probability of recalling a card today: the forgetting curve of FSRS-6, R = (1 + F · t / S) ^ -w20 with R(S) = 0.9. */
export const recall = (sql: Sql, today: number) => sql`
  power(1 + (power(0.9, -1 / (select decay from allowance)) - 1) * greatest(0, ${today} - last_reviewed_on) / stability,
    -(select decay from allowance))`;

/** The end of the statement: what the queue says beside its cards, and the cards of \page. */
export function headAndCards(sql: Sql, { learnerId, deckId, moment }: QueueAsk) {
  const today = learnerDayAt(moment.at, moment.clock);
  return sql`load as (
      select array_agg(n order by day) as due from (
        select day, (select count(*)::int from (
          select 1 from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and due_on = day limit ${fullDay}
        ) taken) as n
        from generate_series(${today + 1}::int, (select case when is_balanced then ${today + plannedDays}::int else ${today}::int end from allowance)) as day
      ) t
    ), meta as (
      select content_hash, study,
        (select count(*) from steps)::int + (select count(*) from days)::int as due_count,
        (select count(*) from fresh)::int as new_count,
        (select min(due_at) from cards where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and due_at > ${moment.at}) as next_step_at,
        (select easy_days from study_preferences where learner_id = ${learnerId}) as easy_days,
        (select json_agg(json_build_object('fromOn', from_on, 'toOn', to_on)) from planned_breaks
          where learner_id = ${learnerId} and to_on > ${today}) as breaks,
        (select due from load) as load,
        (select ability from learner_abilities where learner_id = ${learnerId} and deck_id = ${deckId}) as ability,
        (select answers from learner_abilities where learner_id = ${learnerId} and deck_id = ${deckId}) as ability_answers
      from allowance
    ), picked as (
      select page.queue, page.part, page.nth, c.*,
        -- Named by the page and not by the card, or the planner may look for siblings of every card before it joins the page.
        array(select s.due_on from cards s where s.learner_id = ${learnerId} and s.term_id = c.term_id and s.id <> page.id
          and s.due_on > ${today}) as siblings_due_on,
        i.difficulty as item_difficulty, i.answers as item_answers,
        o.answers as own_answers, o.note as own_note, o.fields as own_fields,
        a.id as attempt_id, a.study_session_id, a.card_version, a.exercise, a.shown_at, a.shown_on, a.place, a.chosen_days
      from page join cards c on c.learner_id = ${learnerId} and c.id = page.id
      left join own_terms o on o.learner_id = ${learnerId} and o.term_id = c.term_id
      left join attempts a on a.learner_id = ${learnerId} and a.id = page.attempt_id
      left join item_difficulties i on i.deck_id = c.deck_id and i.term_id = c.term_id and i.direction = c.direction
    )
    select content_hash, due_count, new_count, next_step_at, ability, ability_answers,
      case when row_number() over here = 1 then study end as study,
      case when row_number() over here = 1 then easy_days end as easy_days,
      case when row_number() over here = 1 then breaks end as breaks,
      case when row_number() over here = 1 then load end as load,
      picked.*
    from meta left join picked on true
    window here as (order by part, nth) order by part, nth`;
}
