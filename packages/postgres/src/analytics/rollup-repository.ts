import type { RollupRepository } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** Daily figures. Rows are written in key order, so that two workers never deadlock. */
export function makeRollupRepository(sql: TransactionSql): RollupRepository {
  return {
    async add(changes) {
      if (changes.length === 0) return;
      await sql`
        insert into daily_rollups as r (day, metric, dimension, value, updated_at)
        select day, metric, dimension, add, now()
        from unnest(${changes.map(({ day }) => day)}::date[], ${changes.map(({ metric }) => metric)}::text[],
          ${changes.map(({ dimension }) => dimension)}::text[], ${changes.map(({ add }) => add)}::bigint[]) as t (day, metric, dimension, add)
        order by day, metric, dimension
        on conflict (day, metric, dimension) do update set value = r.value + excluded.value, updated_at = now()`;
      const lessened = changes.filter(({ add }) => add < 0).map(({ day }) => day);
      if (lessened.length > 0)
        await sql`delete from daily_rollups where day = any(${lessened}::date[]) and value = 0`;
    },
    async addActive(pairs) {
      if (pairs.length === 0) return [];
      const rows = await sql<{ learner_id: string; day: string }[]>`
        insert into active_learners (learner_id, day)
        select learner_id, day
        from unnest(${pairs.map(({ learnerId }) => learnerId)}::uuid[], ${pairs.map(({ day }) => day)}::date[]) as t (learner_id, day)
        order by learner_id, day
        on conflict do nothing returning learner_id, day::text as day`;
      return rows.map((row) => ({ learnerId: row.learner_id as LearnerId, day: row.day }));
    },
    async removeIdle(pairs) {
      if (pairs.length === 0) return [];
      const rows = await sql<{ learner_id: string; day: string }[]>`
        delete from active_learners a
        using unnest(${pairs.map(({ learnerId }) => learnerId)}::uuid[], ${pairs.map(({ day }) => day)}::date[]) as t (learner_id, day)
        where a.learner_id = t.learner_id and a.day = t.day and not exists (
          select 1 from review_log r
          where r.learner_id = t.learner_id and r.kind in ('review', 'practice') and r.undone_at is null
            and r.reviewed_at >= t.day::timestamp at time zone 'UTC' and r.reviewed_at < (t.day + 1)::timestamp at time zone 'UTC'
        )
        returning a.learner_id, a.day::text as day`;
      return rows.map((row) => ({ learnerId: row.learner_id as LearnerId, day: row.day }));
    },
  };
}
