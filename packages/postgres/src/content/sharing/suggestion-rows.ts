import type { SuggestionRow } from '@slova/application';
import type { DeckId, TermId } from '@slova/domain';
import { correctedText } from '@slova/domain';
import type { Sql } from 'postgres';
import type { TermTexts } from './suggestion-repository.ts';
import { correctedOf } from './suggestion-repository.ts';

type Row = Omit<SuggestionRow, 'now' | 'termId'> & TermTexts & { term_id: TermId };

/** Open suggestions of a deck, the oldest first; those that say the same once. Removed terms are not asked about. */
export async function suggestionRows(
  sql: Sql,
  deckId: DeckId,
  after: string | undefined,
  limit: number,
): Promise<{ suggestions: SuggestionRow[]; next: string | null }> {
  const rows = await sql<Row[]>`
    select s.id, s.term_id, s.field, s.before, s.after, s.reason, s.made_at as "madeAt", s.count, l.display_name as by,
      t.headword, t.pronunciation, t.note, t.also_accepted, t.senses
    from (
      select *, row_number() over same as nth, (count(*) over (partition by term_id, field, after))::int as count
      from suggestions where deck_id = ${deckId} and state = 'open'
      window same as (partition by term_id, field, after order by id)
    ) s
    join terms t on t.id = s.term_id and t.removed_at is null
    join learners l on l.id = s.author_id
    where s.nth = 1 ${after === undefined ? sql`` : sql`and s.id > ${after}::uuid`}
    order by s.id limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  return {
    suggestions: page.map(
      ({ id, term_id: termId, field, before, after: text, reason, count, by, madeAt, ...term }) => {
        const current = correctedText(correctedOf(term), field);
        const now = current === before ? null : current;
        return {
          id,
          termId,
          headword: term.headword,
          field,
          before,
          after: text,
          now,
          reason,
          count,
          by,
          madeAt,
        };
      },
    ),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
