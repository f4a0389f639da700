import type { AchievementRepository } from '@slova/application';
import type { Counters } from '@slova/domain';
import { noCounters } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** Counters and grants. The counters row is the learner's lock for everything achievements do. */
export function makeAchievementRepository(sql: TransactionSql): AchievementRepository {
  return {
    async lockCounters(learnerId) {
      await sql`
        insert into achievement_counters (learner_id, counters) values (${learnerId}, ${sql.json(noCounters)}) on conflict do nothing`;
      const [row] = await sql<{ counters: Counters }[]>`
        select counters from achievement_counters where learner_id = ${learnerId} for update`;
      return row?.counters ?? noCounters;
    },
    async saveCounters(learnerId, counters) {
      await sql`update achievement_counters set counters = ${sql.json(counters)} where learner_id = ${learnerId}`;
    },
    async grant(learnerId, grants) {
      if (grants.length === 0) return [];
      const rows = grants.map((grant) => ({
        learner_id: learnerId,
        achievement_id: grant.achievementId,
        tier: grant.tier,
        rule_version: grant.ruleVersion,
        evidence_event_id: grant.evidenceEventId,
        granted_at: grant.grantedAt,
      }));
      const granted = await sql<{ achievement_id: string; tier: number }[]>`
        insert into achievement_grants ${sql(rows)} on conflict do nothing returning achievement_id, tier`;
      const made = new Set(granted.map((row) => `${row.achievement_id}/${row.tier}`));
      return grants.filter((grant) => made.has(`${grant.achievementId}/${grant.tier}`));
    },
  };
}
