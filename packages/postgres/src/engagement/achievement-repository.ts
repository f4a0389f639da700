import type { AchievementRepository } from '@slova/application';
import type { AchievementId, Counters, EventId, Grant } from '@slova/domain';
import { noCounters } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type GrantRow = {
  achievement_id: AchievementId;
  tier: number;
  rule_version: number;
  evidence_event_id: EventId;
  granted_at: Date;
};

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
    async granted(learnerId) {
      const rows = await sql<GrantRow[]>`select * from achievement_grants where learner_id = ${learnerId}`;
      return rows.map((row) => ({
        achievementId: row.achievement_id,
        tier: row.tier,
        ruleVersion: row.rule_version,
        evidenceEventId: row.evidence_event_id,
        grantedAt: row.granted_at,
      }));
    },
    async changeEvidence(learnerId, grants) {
      const evidence = grants.map(({ evidenceEventId }) => evidenceEventId);
      await sql`
        update achievement_grants g set evidence_event_id = k.evidence
        from unnest(${grants.map(({ achievementId }) => achievementId)}::text[], ${grants.map(({ tier }) => tier)}::int[],
          ${evidence}::uuid[]) as k (achievement_id, tier, evidence)
        where g.learner_id = ${learnerId} and g.achievement_id = k.achievement_id and g.tier = k.tier`;
    },
    async revoke(learnerId, grants) {
      await sql`
        delete from achievement_grants g using ${keysOf(sql, grants)}
        where g.learner_id = ${learnerId} and g.achievement_id = k.achievement_id and g.tier = k.tier`;
    },
    async lockGranted(learnerId, grants) {
      if (grants.length === 0) return [];
      const rows = await sql<Pick<GrantRow, 'achievement_id' | 'tier'>[]>`
        select g.achievement_id, g.tier from achievement_grants g join ${keysOf(sql, grants)} using (achievement_id, tier)
        where g.learner_id = ${learnerId} order by 1, 2 for update of g`;
      return rows.map((row) => ({ achievementId: row.achievement_id, tier: row.tier }));
    },
  };
}

const keysOf = (sql: TransactionSql, grants: readonly Grant[]) =>
  sql`unnest(${grants.map(({ achievementId }) => achievementId)}::text[], ${grants.map(({ tier }) => tier)}::int[]) as k (achievement_id, tier)`;
