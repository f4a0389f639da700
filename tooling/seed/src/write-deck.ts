import { headwordKey } from '@slova/domain';
import { newId } from '@slova/postgres';
import type { TransactionSql } from 'postgres';
import { stableId } from './stable-id.ts';
import type { StarterDeck } from './starter-deck.ts';

/**
 * Writes a deck and all its terms over what is there, but for terms that people have changed, such as by a learner's correction
 * that staff took over, or by another name of a category: they stay as they are, and so do the names that these need. A term that
 * is no longer in the data goes, unless learners have cards of it: then it stays, behind the others. Whoever studies the deck gets
 * the cards of its new terms: it leaves `deck.changed`.
 */
export async function writeDeck(sql: TransactionSql, deck: StarterDeck, contentHash: string): Promise<void> {
  const deckId = stableId(deck.slug);
  const terms = deck.terms.map((term, position) => ({
    ...term,
    id: stableId(`${deck.slug}/${term.headword}|${term.partOfSpeech}`),
    position,
    headwordKey: headwordKey(term.headword, deck.termLanguage),
  }));
  const [before] = await sql`select 1 from decks where id = ${deckId}`;
  await writeAbout(sql, deckId, deck, contentHash);
  await writeTerms(sql, deckId, terms);
  await removeVanished(sql, deckId, terms);
  await sql`
    update decks set term_count = (select count(*) from terms where deck_id = ${deckId}) where id = ${deckId}`;
  // Nobody studies a deck that was not there.
  if (before) await tellOfChange(sql, deckId);
}

/** No learner's doing, where events have the learner whose doing they are. */
const nobody = '00000000-0000-0000-0000-000000000000';

async function tellOfChange(sql: TransactionSql, deckId: string): Promise<void> {
  await sql`
    insert into outbox (learner_id, id, type, payload, occurred_at)
    values (${nobody}, ${newId()}, 'deck.changed', ${sql.json({ deckId, termIds: null })}, now())`;
}

async function writeAbout(
  sql: TransactionSql,
  deckId: string,
  deck: StarterDeck,
  contentHash: string,
): Promise<void> {
  await sql`
    insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, leading_words,
      case_matters, licence, source, topic_names, term_count, content_hash, created_at)
    values (${deckId}, ${deck.slug}, ${sql.json(deck.title)}, ${sql.json(deck.description)}, ${deck.termLanguage},
      ${deck.answerLanguage}, ${deck.answerKind}, ${deck.leadingWords}, ${deck.caseMatters}, ${deck.licence},
      ${deck.source}, ${sql.json(deck.topicNames)}, 0, ${contentHash}, now())
    on conflict (slug) do update set title = excluded.title, description = excluded.description,
      term_language = excluded.term_language, answer_language = excluded.answer_language,
      answer_kind = excluded.answer_kind, leading_words = excluded.leading_words,
      case_matters = excluded.case_matters, licence = excluded.licence, source = excluded.source,
      topic_names = jsonb_build_object(
        'categories', coalesce(decks.topic_names -> 'categories', '{}') || (excluded.topic_names -> 'categories'),
        'tags', coalesce(decks.topic_names -> 'tags', '{}') || (excluded.topic_names -> 'tags')),
      content_hash = excluded.content_hash`;
}

type TermRow = StarterDeck['terms'][number] & {
  readonly id: string;
  readonly position: number;
  readonly headwordKey: string;
};

async function writeTerms(sql: TransactionSql, deckId: string, terms: readonly TermRow[]): Promise<void> {
  await sql`
    insert into terms (deck_id, id, position, headword, part_of_speech, pronunciation, level, category, tags,
      also_accepted, forms, leading_words, case_matters, note, senses, headword_key)
    select ${deckId}, id, position, headword, "partOfSpeech", pronunciation, level, category, tags, "alsoAccepted", forms,
      "leadingWords", "caseMatters", note, senses, "headwordKey"
    from jsonb_to_recordset(${sql.json(terms)}) as term (id uuid, position integer, headword text, "partOfSpeech" text,
      pronunciation text, level text, category text, tags text[], "alsoAccepted" text[], forms text[], "leadingWords" text,
      "caseMatters" boolean, note text, senses jsonb, "headwordKey" text)
    on conflict (deck_id, id) do update set position = excluded.position, headword = excluded.headword,
      part_of_speech = excluded.part_of_speech, pronunciation = excluded.pronunciation, level = excluded.level,
      category = excluded.category, tags = excluded.tags, also_accepted = excluded.also_accepted, forms = excluded.forms,
      leading_words = excluded.leading_words, case_matters = excluded.case_matters, note = excluded.note,
      senses = excluded.senses, headword_key = excluded.headword_key
    where not exists (select from revisions r where r.deck_id = terms.deck_id and r.term_id = terms.id)`;
  await sql`
    update terms set position = k.nth - 1
    from unnest(${terms.map(({ id }) => id)}::uuid[]) with ordinality as k (id, nth)
    where deck_id = ${deckId} and terms.id = k.id and position <> k.nth - 1`;
}

async function removeVanished(sql: TransactionSql, deckId: string, terms: readonly TermRow[]): Promise<void> {
  const vanished = await sql<{ id: string }[]>`
    select id from terms where deck_id = ${deckId} and id <> all (${terms.map(({ id }) => id)}::uuid[])`;
  if (vanished.length === 0) return;
  const ids = vanished.map(({ id }) => id);
  await sql`
    delete from terms where deck_id = ${deckId} and id = any (${ids}::uuid[])
      and not exists (select from cards where cards.deck_id = terms.deck_id and cards.term_id = terms.id)`;
  await sql`
    update terms set position = ${terms.length} + position where deck_id = ${deckId} and id = any (${ids}::uuid[])
      and position < ${terms.length}`;
}
