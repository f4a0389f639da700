import type { AppealState, CaseDecision, CaseState, ReportReason } from '@slova/domain';
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';

/** Terms and decks that were reported, and what became of them. Of one thing at most one case is undecided, asked about or hidden. */
export const contentCases = pgTable(
  'content_cases',
  {
    id: uuid('id').primaryKey(),
    deckId: uuid('deck_id').notNull(),
    /** Null: the deck itself. */
    termId: uuid('term_id'),
    /** Whose deck it was when it was reported; null: a deck of the house. */
    authorId: uuid('author_id'),
    state: text('state').$type<CaseState>().notNull(),
    openedAt: instantColumn('opened_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instantColumn('decided_at'),
    /** Of the last decision. */
    reason: text('reason'),
    appeal: text('appeal').$type<AppealState>().notNull(),
    appealedAt: instantColumn('appealed_at'),
    appealText: text('appeal_text'),
    appealDecidedBy: uuid('appeal_decided_by'),
    appealDecidedAt: instantColumn('appeal_decided_at'),
    appealReason: text('appeal_reason'),
  },
  (table) => [
    uniqueIndex('content_cases_living_key')
      .on(table.deckId, sql`coalesce(term_id, deck_id)`)
      .where(sql`state in ('open', 'asked', 'hidden')`),
    index('content_cases_state').on(table.state, table.openedAt),
    index('content_cases_appealed')
      .on(table.appealedAt)
      .where(sql`appeal = 'waiting'`),
  ],
);

/** What learners say is wrong, with what was decided; at most one of a learner waits for the decision on a case. */
export const reports = pgTable(
  'reports',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    caseId: uuid('case_id').notNull(),
    reason: text('reason').$type<ReportReason>().notNull(),
    note: text('note').notNull(),
    filedAt: instantColumn('filed_at').notNull(),
    decision: text('decision').$type<CaseDecision>(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    uniqueIndex('reports_waiting_key')
      .on(table.learnerId, table.caseId)
      .where(sql`decision is null`),
    index('reports_case').on(table.caseId, table.filedAt),
  ],
);
