import type { AchievementQueries } from '@slova/application';
import type { Counters } from '@slova/domain';
import { achievementProgress, noCounters } from '@slova/domain';
import type { Sql } from 'postgres';

type Row = { counters: Counters | null; grants: Record<string, string> | null };

/** Achievements as their learner sees them, in one statement. */
export function makeAchievementQueries(sql: Sql): AchievementQueries {
  return {
    async progress(learnerId) {
      const [row] = await sql<Row[]>`
        select
          (select counters from achievement_counters where learner_id = ${learnerId}) as counters,
          (select json_object_agg(achievement_id, granted_at) from (
            select achievement_id, max(granted_at) as granted_at from achievement_grants
            where learner_id = ${learnerId} group by achievement_id) g) as grants`;
      return achievementProgress(row?.counters ?? noCounters).map((progress) => {
        const at = row?.grants?.[progress.achievementId];
        return { ...progress, grantedAt: at === undefined ? null : new Date(at) };
      });
    },
  };
}
