import type { CorrectableTerm, OwnFieldsRow } from '@slova/application';
import type { Corrected, CorrectedField, DeckId, LearnerId, OwnFields, TermId } from '@slova/domain';
import { correctedFields, correctedText, outdatedOwnFields } from '@slova/domain';
import type { Sql } from 'postgres';
import type { TermTexts } from './suggestion-repository.ts';
import { correctedOf } from './suggestion-repository.ts';

type Row = TermTexts & { id: TermId; fields: OwnFields };

/** What a learner says otherwise in a deck, term by term, and where the authors say something else since. */
export async function ownFieldRows(sql: Sql, learnerId: LearnerId, deckId: DeckId): Promise<OwnFieldsRow[]> {
  const rows = await sql<Row[]>`
    select t.id, o.fields, t.headword, t.pronunciation, t.note, t.also_accepted, t.senses
    from own_terms o join terms t on t.id = o.term_id
    where o.learner_id = ${learnerId} and o.deck_id = ${deckId} and o.fields <> '{}' and t.removed_at is null and t.hidden_at is null
    order by t.position limit 1000`;
  return rows.map((row) => {
    const term: Corrected = correctedOf(row);
    return { termId: row.id, fields: row.fields, outdated: outdatedOwnFields(term, row.fields) };
  });
}

type Place = Omit<CorrectableTerm, 'texts' | 'own'> & TermTexts & { fields: OwnFields | null };

/** A term's texts, with what the learner says otherwise; whoever may see it. */
export async function correctableTerm(
  sql: Sql,
  learnerId: LearnerId,
  termId: TermId,
): Promise<CorrectableTerm | null> {
  const [row] = await sql<Place[]>`
    select d.id as "deckId", d.title, d.term_language as "termLanguage", d.answer_language as "answerLanguage",
      d.answer_kind as "answerKind", o.fields, t.headword, t.pronunciation, t.note, t.also_accepted, t.senses
    from terms t join decks d on d.id = t.deck_id
    left join own_terms o on o.learner_id = ${learnerId} and o.term_id = t.id
    where t.id = ${termId} and t.removed_at is null and t.hidden_at is null`;
  if (!row) return null;
  const { deckId, title, termLanguage, answerLanguage, answerKind, fields } = row;
  const term = correctedOf(row);
  const texts = Object.fromEntries(correctedFields.map((field) => [field, correctedText(term, field)]));
  return {
    deckId,
    title,
    termLanguage,
    answerLanguage,
    answerKind,
    texts: texts as Record<CorrectedField, string>,
    own: fields ?? {},
  };
}
