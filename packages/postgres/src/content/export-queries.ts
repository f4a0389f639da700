import type { DeckExport, ExportQueries, ExportLosses } from '@slova/application';
import type { DeckId, MediaId, MediaType, TableTerm } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable } from './readable.ts';

type TermRecord = Omit<TableTerm, never> & { readonly position: number; readonly id: string };

const columns = (sql: Sql) => sql`
  t.id, t.position, t.guid, t.headword, t.part_of_speech as "partOfSpeech", t.pronunciation, t.level, t.frequency_rank as "frequencyRank", t.category, t.tags,
  t.also_accepted as "alsoAccepted", t.forms, t.leading_words as "leadingWords", t.case_matters as "caseMatters", t.note,
  t.senses, t.recording, t.picture`;

/** Whole decks on their way out, a page at a time. */
export function makeExportQueries(sql: Sql): ExportQueries {
  return {
    async deck(learnerId, deckId) {
      const [row] = await sql<DeckExport[]>`
        select d.id, d.slug, d.title, d.description, d.term_language as "termLanguage", d.answer_language as "answerLanguage",
          d.answer_kind as "answerKind", d.level, d.licence, d.source,
          d.directions, d.leading_words as "leadingWords", d.case_matters as "caseMatters"
        from decks d where d.id = ${deckId} and ${isReadable(sql, learnerId)}`;
      return row ?? null;
    },
    terms: (deckId) => termPages(sql, deckId),
    async losses(deckId) {
      const [row] = await sql<ExportLosses[]>`
        select count(*) filter (where t.senses @? '$[*].examples[*].otherOrders[*]')::int as "otherOrders",
          count(*) filter (where t.leading_words is not null or t.case_matters is not null)::int as "answerRules",
          count(*) filter (where t.recording is not null or t.picture is not null
            or concat(t.note, t.senses) ~ '\\]\\((picture|sound):')::int as media
        from terms t where t.deck_id = ${deckId} and t.removed_at is null`;
      return row ?? { otherOrders: 0, answerRules: 0, media: 0 };
    },
    async media(deckId, ids) {
      const rows = await sql<{ id: MediaId; contentType: MediaType }[]>`
        select m.id, m.content_type as "contentType" from media_uses s join media m on m.id = s.media_id
        where s.deck_id = ${deckId} and s.media_id = any(${[...ids]}::text[])`;
      return new Map(rows.map(({ id, contentType }) => [id, contentType]));
    },
  };
}

const pageSize = 1_000;

async function* termPages(sql: Sql, deckId: DeckId): AsyncGenerator<readonly TableTerm[]> {
  let after = { position: -1, id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await sql<TermRecord[]>`
      select ${columns(sql)} from terms t
      where t.deck_id = ${deckId} and t.removed_at is null and (t.position, t.id) > (${after.position}, ${after.id}::uuid)
      order by t.position, t.id limit ${pageSize}`;
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id: _id, position: _position, ...term }) => term);
    after = last;
  }
}
