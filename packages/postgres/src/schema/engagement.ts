import type { AchievementId, Counters } from '@slova/domain';
import { pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, json, learnerColumn } from './columns.ts';

/** Running totals that achievements are read from. */
export const achievementCounters = pgTable(
  'achievement_counters',
  { learnerId: learnerColumn(), counters: json<Counters>('counters').notNull() },
  (table) => [primaryKey({ columns: [table.learnerId] })],
);

/** A tier is granted once, with the event that was its evidence (rule G4). */
export const achievementGrants = pgTable(
  'achievement_grants',
  {
    learnerId: learnerColumn(),
    achievementId: text('achievement_id').$type<AchievementId>().notNull(),
    tier: smallint('tier').notNull(),
    ruleVersion: smallint('rule_version').notNull(),
    evidenceEventId: uuid('evidence_event_id').notNull(),
    grantedAt: instantColumn('granted_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.achievementId, table.tier] })],
);
