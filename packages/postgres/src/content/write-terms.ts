import type { TermWrite } from '@slova/application';
import type { DeckId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { termRecord } from './stored-term.ts';

/** Adds terms to a deck in one statement, however many. */
export async function insertTerms(
  sql: TransactionSql,
  deckId: DeckId,
  terms: readonly TermWrite[],
  at: Date,
): Promise<void> {
  if (terms.length === 0) return;
  await sql`
    insert into terms (deck_id, updated_at, id, position, version, guid, removed_at, headword_key, headword, part_of_speech,
      pronunciation, level, frequency_rank, category, tags, also_accepted, forms, leading_words, case_matters, note, senses,
      recording, picture)
    select ${deckId}, ${at}, t.* from ${records(sql, terms)}`;
}

/** Saves terms of a deck in one statement. A recording is of its headword: with another one it is gone. */
export async function updateTerms(
  sql: TransactionSql,
  deckId: DeckId,
  terms: readonly TermWrite[],
  at: Date,
): Promise<void> {
  if (terms.length === 0) return;
  await sql`
    update terms set updated_at = ${at}, position = t.position, version = t.version, guid = t.guid, removed_at = t.removed_at,
      headword_key = t.headword_key, headword = t.headword, part_of_speech = t.part_of_speech, pronunciation = t.pronunciation,
      level = t.level, frequency_rank = t.frequency_rank, category = t.category, tags = t.tags, also_accepted = t.also_accepted, forms = t.forms,
      leading_words = t.leading_words, case_matters = t.case_matters, note = t.note, senses = t.senses,
      picture = t.picture, recording =
        case when terms.headword = t.headword or terms.recording is distinct from t.recording then t.recording end
    from ${records(sql, terms)} where terms.deck_id = ${deckId} and terms.id = t.id`;
}

const records = (sql: TransactionSql, terms: readonly TermWrite[]) => sql`
  jsonb_to_recordset(${sql.json(terms.map(termRecord))}) as t (id uuid, position int, version int, guid text,
    removed_at timestamptz, headword_key text, headword text, part_of_speech text, pronunciation text, level text, frequency_rank int, category text,
    tags text[], also_accepted text[], forms text[], leading_words text, case_matters boolean, note text, senses jsonb,
    recording text, picture jsonb)`;
