import type { AuthorNotice, ModerationQueries } from '@slova/application';
import type { AppealState, CaseState, ContentCaseId, TermId } from '@slova/domain';
import type { Sql } from 'postgres';
import { caseDetails } from './case-details.ts';
import { casePage } from './case-page.ts';

type NoticeRow = {
  id: string;
  term_id: string | null;
  name: AuthorNotice['name'];
  state: CaseState;
  appeal: AppealState;
  decided_at: Date;
  reason: string;
  appeal_reason: string | null;
};

/** What moderators see of cases, and authors of what was decided about their decks. */
export function makeModerationQueries(sql: Sql): ModerationQueries {
  return {
    cases: (search) => casePage(sql, search),
    case: (id) => caseDetails(sql, id),
    async ofOwnDeck(learnerId, deckId) {
      const rows = await sql<NoticeRow[]>`
        select c.id, c.term_id, c.state, c.appeal, c.decided_at, c.reason, c.appeal_reason,
          case when t.id is null then d.title else jsonb_build_object('en', t.headword, 'ru', t.headword) end as name
        from content_cases c join decks d on d.id = c.deck_id
        left join terms t on t.deck_id = c.deck_id and t.id = c.term_id
        where c.deck_id = ${deckId} and d.owner_id = ${learnerId} and c.author_id = ${learnerId}
          and c.state in ('asked', 'hidden')
        order by c.decided_at desc limit 100`;
      return rows.map((row) => ({
        caseId: row.id as ContentCaseId,
        termId: row.term_id as TermId | null,
        name: row.name,
        state: row.state,
        appeal: row.appeal,
        decidedAt: row.decided_at,
        reason: row.reason,
        appealReason: row.appeal_reason,
      }));
    },
  };
}
