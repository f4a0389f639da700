import type { Derived } from '@slova/application/testing';
import type { LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';

/** What follows from a learner's doings, out of the tables. */
export async function postgresDerived(sql: Sql, learnerId: LearnerId): Promise<Derived> {
  const texts = (rows: readonly { row: unknown }[]): string[] =>
    rows.map(({ row }) => JSON.stringify(row)).toSorted();
  const [cards, ledger, counters, grants, notifications, rollups, active, abilities] = await Promise.all([
    sql<
      { row: unknown }[]
    >`select to_jsonb(c) - 'version' as row from cards c where learner_id = ${learnerId}`,
    sql<{ row: unknown }[]>`select to_jsonb(d) as row from day_ledger d where learner_id = ${learnerId}`,
    sql<{ row: unknown }[]>`select counters as row from achievement_counters where learner_id = ${learnerId}`,
    sql<
      { row: unknown }[]
    >`select to_jsonb(g) - 'granted_at' as row from achievement_grants g where learner_id = ${learnerId}`,
    sql<{ row: unknown }[]>`select content as row from notifications where learner_id = ${learnerId}`,
    sql<{ row: unknown }[]>`select to_jsonb(r) - 'updated_at' as row from daily_rollups r`,
    sql<{ row: unknown }[]>`select to_jsonb(a) as row from active_learners a where learner_id = ${learnerId}`,
    sql<
      { row: unknown }[]
    >`select to_jsonb(a) as row from learner_abilities a where learner_id = ${learnerId} and answers > 0`,
  ]);
  return {
    cards: texts(cards),
    ledger: texts(ledger),
    counters: texts(counters),
    grants: texts(grants),
    notifications: texts(notifications),
    rollups: texts(rollups),
    active: texts(active),
    abilities: texts(abilities),
  };
}
