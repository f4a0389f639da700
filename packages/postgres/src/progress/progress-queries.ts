import type { DayActivity, ProgressQueries } from '@slova/application';
import type { LearnerDay, LearnerId, PlannedBreak } from '@slova/domain';
import { daysAfter, learnerDayAt, streakOn } from '@slova/domain';
import type { Sql } from 'postgres';
import { deckStandings } from './deck-standing.ts';

type LedgerRow = {
  learner_day: number;
  reviews: number;
  new_cards: number;
  recalled: number;
  duration_ms: number;
};

/** Longest streak that Today counts back to. */
const streakDays = 3_660;

/** Today and Progress, from the day ledger and the cards. */
export function makeProgressQueries(sql: Sql): ProgressQueries {
  return {
    async summary(learnerId, moment) {
      const today = learnerDayAt(moment.at, moment.clock);
      const [standings, [day], active, [step], breaks] = await Promise.all([
        deckStandings(sql, learnerId, moment),
        ledger(sql, learnerId, today, today),
        sql<{ learner_day: LearnerDay }[]>`
          select distinct learner_day from day_ledger
          where learner_id = ${learnerId} and learner_day > ${today - streakDays} and learner_day <= ${today}`,
        sql<{ at: Date | null }[]>`
          select min(due_at) as at from cards where learner_id = ${learnerId} and held is null and due_at > ${moment.at}`,
        sql<PlannedBreak[]>`
          select from_on as "fromOn", to_on as "toOn" from planned_breaks where learner_id = ${learnerId} and from_on <= ${today}`,
      ]);
      const streak = streakOn(
        today,
        active.map((row) => row.learner_day),
        moment.clock,
        breaks,
      );
      const { reviews, newCards, recalled, durationMs } = day ?? {
        reviews: 0,
        newCards: 0,
        recalled: 0,
        durationMs: 0,
      };
      const nextStepAt = step?.at ?? null;
      return { today, reviews, newCards, recalled, durationMs, streak, nextStepAt, decks: standings };
    },
    async calendar(learnerId, moment, days) {
      const today = learnerDayAt(moment.at, moment.clock);
      return { today, days: await ledger(sql, learnerId, daysAfter(today, 1 - days), today) };
    },
    async forecast(learnerId, moment, days) {
      const today = learnerDayAt(moment.at, moment.clock);
      const last = daysAfter(today, days - 1);
      const rows = await sql<{ day: number; due: number }[]>`
        select greatest(day, ${today - 1}) as day, count(*)::int as due from (
          select due_on as day from cards where learner_id = ${learnerId} and held is null and due_on <= ${last}
          union all
          select ${today}::int from cards where learner_id = ${learnerId} and held is null and due_at is not null
        ) t group by 1`;
      const due = new Map(rows.map((row) => [row.day, row.due]));
      const coming = Array.from({ length: days }, (_, index) => daysAfter(today, index));
      return {
        today,
        backlog: due.get(today - 1) ?? 0,
        days: coming.map((day) => ({ day, due: due.get(day) ?? 0 })),
      };
    },
    async mastery(learnerId, moment) {
      const standings = await deckStandings(sql, learnerId, moment);
      return standings.map(({ deckId, title, mastery }) => ({ deckId, title, mastery }));
    },
  };
}

async function ledger(
  sql: Sql,
  learnerId: LearnerId,
  from: LearnerDay,
  to: LearnerDay,
): Promise<DayActivity[]> {
  const rows = await sql<LedgerRow[]>`
    select learner_day, sum(reviews)::int as reviews, sum(new_cards)::int as new_cards, sum(recalled)::int as recalled,
      sum(duration_ms)::float8 as duration_ms
    from day_ledger where learner_id = ${learnerId} and learner_day between ${from} and ${to}
    group by learner_day order by learner_day`;
  return rows.map((row) => ({
    day: row.learner_day as LearnerDay,
    reviews: row.reviews,
    newCards: row.new_cards,
    recalled: row.recalled,
    durationMs: row.duration_ms,
  }));
}
