import type { ModerationRepository } from '@slova/application';
import type { DeckId, LearnerId, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { caseNews } from './case-news.ts';
import type { CaseColumns } from './case-row.ts';
import { caseOf } from './case-row.ts';
import { lockTarget } from './lock-target.ts';
import { saveCase } from './save-case.ts';

/** Reports and cases. */
export function makeModerationRepository(sql: TransactionSql): ModerationRepository {
  return {
    lockTarget: (learnerId, target) => lockTarget(sql, learnerId, target),
    async targetOfCard(learnerId, cardId) {
      const [row] = await sql<{ deckId: DeckId; termId: TermId }[]>`
        select deck_id as "deckId", term_id as "termId" from cards where learner_id = ${learnerId} and id = ${cardId}`;
      return row ?? null;
    },
    saveCase: (content, word, kind) => saveCase(sql, content, word, kind),
    async livingCase({ deckId, termId }) {
      const [row] = await sql<CaseColumns[]>`
        select * from content_cases
        where deck_id = ${deckId} and coalesce(term_id, deck_id) = ${termId ?? deckId}
          and state in ('open', 'asked', 'hidden') for update`;
      return row ? caseOf(row) : null;
    },
    async lockCase(id) {
      const [row] = await sql<CaseColumns[]>`select * from content_cases where id = ${id} for update`;
      return row ? caseOf(row) : null;
    },
    async addCase({ id, deckId, termId, authorId, state, appeal }, openedAt) {
      await sql`
        insert into content_cases (id, deck_id, term_id, author_id, state, appeal, opened_at)
        values (${id}, ${deckId}, ${termId}, ${authorId}, ${state}, ${appeal}, ${openedAt})`;
    },
    async saveReport({ id, learnerId, caseId, reason, note, filedAt }) {
      await sql`
        insert into reports (learner_id, id, case_id, reason, note, filed_at)
        values (${learnerId}, ${id}, ${caseId}, ${reason}, ${note}, ${filedAt})
        on conflict (learner_id, case_id) where decision is null
        do update set reason = excluded.reason, note = excluded.note, filed_at = excluded.filed_at`;
    },
    async waitingReports(learnerId) {
      const [row] = await sql<{ waiting: number }[]>`
        select count(*)::int as waiting from reports where learner_id = ${learnerId} and decision is null`;
      return row?.waiting ?? 0;
    },
    async closeReports(caseId, decision) {
      const closed = await sql<{ learner_id: string }[]>`
        update reports set decision = ${decision} where case_id = ${caseId} and decision is null returning learner_id`;
      return closed.map((row) => row.learner_id as LearnerId);
    },
    async setHidden({ deckId, termId }, hiddenAt) {
      if (termId === null) await sql`update decks set hidden_at = ${hiddenAt} where id = ${deckId}`;
      else await sql`update terms set hidden_at = ${hiddenAt} where deck_id = ${deckId} and id = ${termId}`;
    },
    async colleagues(of) {
      const rows = await sql<{ id: string }[]>`
        select id from learners where role <> 'learner' and status = 'active' and id <> ${of} order by id`;
      return rows.map(({ id }) => id as LearnerId);
    },
    news: (caseId) => caseNews(sql, caseId),
  };
}
