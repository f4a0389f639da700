import type { LocalText } from '@slova/application';
import type { DeckId, LearnerId, MasteryCounts, Moment } from '@slova/domain';
import { learnerDayAt, masteryStability } from '@slova/domain';
import type { Sql } from 'postgres';
import { dueByDay, leftToday } from '../review/index.ts';

/** How a learner stands in an enrolled deck. */
export type DeckStanding = {
  readonly deckId: DeckId;
  readonly title: LocalText;
  readonly dueNow: number;
  readonly newToday: number;
  readonly mastery: MasteryCounts;
};

type Row = { deck_id: string; title: LocalText; due_now: number; new_today: number } & MasteryCounts;

/** Standing in all enrolled decks (or one), in one statement; `newToday` and `dueNow` respect what today's limits leave. */
export async function deckStandings(
  sql: Sql,
  learnerId: LearnerId,
  moment: Moment,
  deckId?: DeckId,
): Promise<DeckStanding[]> {
  const today = learnerDayAt(moment.at, moment.clock);
  const left = leftToday(sql, today);
  const { firm, mastered } = masteryStability;
  const rows = await sql<Row[]>`
    select e.deck_id, d.title,
      c.steps_due + least(c.days_due, ${left.reviews})::int as due_now,
      least(c.new_left, ${left.newCards})::int as new_today,
      c.new, c.learning, c.young, c.firm, c.mastered
    from enrolments e
    join decks d on d.id = e.deck_id
    left join day_ledger u on u.learner_id = e.learner_id and u.deck_id = e.deck_id and u.learner_day = ${today}
    cross join lateral (
      select
        count(*) filter (where held is null and due_at <= ${moment.at})::int as steps_due,
        count(*) filter (where ${dueByDay(sql, today)})::int as days_due,
        count(*) filter (where state = 'new')::int as new,
        count(*) filter (where state = 'new' and held is null and buried_on is distinct from ${today})::int as new_left,
        count(*) filter (where state in ('learning', 'relearning'))::int as learning,
        count(*) filter (where state = 'review' and stability < ${firm})::int as young,
        count(*) filter (where state = 'review' and stability >= ${firm} and stability < ${mastered})::int as firm,
        count(*) filter (where state = 'review' and stability >= ${mastered})::int as mastered
      from cards where learner_id = ${learnerId} and deck_id = e.deck_id and held is distinct from 'withdrawn'
    ) c
    where e.learner_id = ${learnerId} and e.left_at is null and d.removed_at is null
      and (d.hidden_at is null or d.owner_id = e.learner_id) ${deckId ? sql`and e.deck_id = ${deckId}` : sql``}
    order by e.enrolled_at desc, e.deck_id`;
  return rows.map((row) => ({
    deckId: row.deck_id as DeckId,
    title: row.title,
    dueNow: row.due_now,
    newToday: row.new_today,
    mastery: {
      new: row.new,
      learning: row.learning,
      young: row.young,
      firm: row.firm,
      mastered: row.mastered,
    },
  }));
}
