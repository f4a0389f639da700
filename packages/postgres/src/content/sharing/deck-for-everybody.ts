import type { DeckForEverybody } from '@slova/application';
import type { Sense } from '@slova/domain';
import { isLinkToken } from '@slova/domain';
import type { Sql } from 'postgres';

/** A public deck by its name, or one shared by link by its secret, with its first terms. */
export async function deckForEverybody(
  sql: Sql,
  key: string,
  terms: number,
): Promise<DeckForEverybody | null> {
  const [deck] = await sql<Omit<DeckForEverybody, 'first'>[]>`
    select d.id, d.title, d.description, d.term_language as "termLanguage", d.answer_language as "answerLanguage",
      d.answer_kind as "answerKind", d.term_count as terms, d.level, d.licence, l.display_name as author,
      d.visibility = 'link' as "isSecret"
    from decks d left join learners l on l.id = d.owner_id
    where d.removed_at is null and d.hidden_at is null
      and ((d.visibility = 'public' and d.slug = ${key}) or (d.visibility = 'link' and ${isLinkToken(key)} and d.link_token = ${key}))`;
  if (!deck) return null;
  const rows = await sql<{ headword: string; senses: readonly Sense[] }[]>`
    select headword, senses from terms where deck_id = ${deck.id} and removed_at is null and hidden_at is null order by position limit ${terms}`;
  const first = rows.map(({ headword, senses }) => ({
    headword,
    answers: senses.flatMap(({ answers }) => answers.slice(0, 1)),
  }));
  return { ...deck, first };
}
