import type { CaseNews, LocalText } from '@slova/application';
import type { ContentCaseId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import type { CaseColumns } from './case-row.ts';
import { caseOf } from './case-row.ts';

type Row = CaseColumns & { title: LocalText; headword: string | null; language: string };

/** What a notice of a case tells. */
export async function caseNews(sql: TransactionSql, caseId: ContentCaseId): Promise<CaseNews | null> {
  const [row] = await sql<Row[]>`
    select c.*, d.title, t.headword, d.term_language as language
    from content_cases c join decks d on d.id = c.deck_id
    left join terms t on t.deck_id = c.deck_id and t.id = c.term_id where c.id = ${caseId}`;
  if (!row) return null;
  const { title, headword, language } = row;
  const name = headword === null ? title : { en: headword, ru: headword };
  return { ...caseOf(row), name, language: headword === null ? null : language };
}
