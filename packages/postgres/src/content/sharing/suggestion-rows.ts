import type { HouseSuggestionRow } from '@slova/application';
import type { DeckId, TermId } from '@slova/domain';
import { correctedText } from '@slova/domain';
import type { Sql } from 'postgres';
import type { TermTexts } from './suggestion-repository.ts';
import { correctedOf } from './suggestion-repository.ts';

type Row = Omit<HouseSuggestionRow, 'now' | 'termId'> & TermTexts & { term_id: TermId };

/**
 * Open suggestions of one deck, or of all decks of the house, the oldest first; those that say the same once. Removed terms are
 * not asked about.
 */
export async function suggestionRows(
  sql: Sql,
  of: DeckId | 'house',
  after: string | undefined,
  limit: number,
): Promise<{ suggestions: HouseSuggestionRow[]; next: string | null }> {
  const decks =
    of === 'house'
      ? sql`deck_id in (select id from decks where owner_id is null and removed_at is null)`
      : sql`deck_id = ${of}`;
  const rows = await sql<Row[]>`
    select s.id, s.term_id, s.field, s.before, s.after, s.reason, s.made_at as "madeAt", s.count, l.display_name as by,
      s.deck_id as "deckId", d.title as "deckTitle", d.term_language as "termLanguage", d.answer_language as "answerLanguage",
      d.answer_kind as "answerKind", t.headword, t.pronunciation, t.note, t.also_accepted, t.senses
    from (
      select *, row_number() over same as nth, (count(*) over (partition by term_id, field, after))::int as count
      from suggestions where ${decks} and state = 'open'
      window same as (partition by term_id, field, after order by id)
    ) s
    join decks d on d.id = s.deck_id
    join terms t on t.id = s.term_id and t.removed_at is null
    join learners l on l.id = s.author_id
    where s.nth = 1 ${after === undefined ? sql`` : sql`and s.id > ${after}::uuid`}
    order by s.id limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  return {
    suggestions: page.map(suggestionOf),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

function suggestionOf({ term_id: termId, pronunciation, note, also_accepted, senses, ...row }: Row) {
  const term = correctedOf({ headword: row.headword, pronunciation, note, also_accepted, senses });
  const current = correctedText(term, row.field);
  return { ...row, termId, now: current === row.before ? null : current };
}
