import type { Locale, Role } from '@slova/domain';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instantColumn } from './columns.ts';

/** People with an account. `email` is stored in canonical form. */
export const learners = pgTable(
  'learners',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    passwordHash: text('password_hash').notNull(),
    displayName: text('display_name').notNull(),
    role: text('role').$type<Role>().notNull(),
    status: text('status').$type<'active' | 'suspended'>().notNull().default('active'),
    suspendedReason: text('suspended_reason'),
    locale: text('locale').$type<Locale>().notNull(),
    timeZone: text('time_zone').notNull(),
    dayStartHour: smallint('day_start_hour').notNull(),
    /** Grows when every session of the account must end. */
    authEpoch: integer('auth_epoch').notNull().default(0),
    registeredAt: instantColumn('registered_at').notNull(),
  },
  (table) => [
    uniqueIndex('learners_email_key').on(table.email),
    index('learners_registered').on(table.registeredAt.desc(), table.id),
    index('learners_name').on(sql`lower(${table.displayName}) text_pattern_ops`),
  ],
);

/** Browser sessions by the SHA-256 of their token: found before it is known whose they are, so keyed by that alone. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    learnerId: uuid('learner_id')
      .notNull()
      .references(() => learners.id, { onDelete: 'cascade' }),
    authEpoch: integer('auth_epoch').notNull(),
    createdAt: instantColumn('created_at').notNull(),
    lastUsedAt: instantColumn('last_used_at').notNull(),
    expiresAt: instantColumn('expires_at').notNull(),
    absoluteExpiresAt: instantColumn('absolute_expires_at').notNull(),
    userAgent: text('user_agent').notNull(),
  },
  (table) => [index('sessions_learner').on(table.learnerId), index('sessions_expiry').on(table.expiresAt)],
);
