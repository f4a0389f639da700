import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** A term as it is written into storage, past every check. */
type StoredTerm = { readonly headword: string; readonly answer: string; readonly text?: string };

type Wanted = {
  readonly ownerEmail: string;
  readonly title: string;
  /** What else people may write of a deck. */
  readonly text?: string;
  readonly terms: readonly StoredTerm[];
};

/** Puts a public deck of somebody's own into storage, as nothing of ours would: whatever it says, nobody has looked at it. */
export async function storedDeck({ ownerEmail, title, text = '', terms }: Wanted): Promise<string> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  const id = randomUUID();
  const both = (words: string) => sql.json({ en: words, ru: words });
  try {
    await sql`
      insert into decks (id, slug, title, description, term_language, answer_language, answer_kind, licence, source, term_count,
        content_hash, created_at, owner_id, visibility)
      select ${id}, ${id}, ${both(title)}, ${both(text)}, 'es', 'en', 'translation', ${text || 'CC0'}, ${text || 'me'},
        ${terms.length}, ${id}, now(), l.id, 'public' from learners l where l.email = ${ownerEmail}`;
    const rows = terms.map(({ headword, answer, text: more }, position) => ({
      deck_id: id,
      id: randomUUID(),
      position,
      headword,
      part_of_speech: 'noun',
      pronunciation: more ?? null,
      category: more ?? '',
      tags: more === undefined ? [] : [more],
      also_accepted: more === undefined ? [] : [more],
      note: more ?? null,
      senses: sql.json([
        {
          answers: [answer],
          ...(more !== undefined && { hint: more }),
          examples: more === undefined ? [] : [{ text: `${more} {{${headword}}}`, translation: more }],
        },
      ]),
    }));
    await sql`insert into terms ${sql(rows)}`;
    return id;
  } finally {
    await sql.end();
  }
}

/** Has a deck be one of the house while staff look at it, and be its owner's own again. */
export async function whileOfHouse(deckId: string, look: () => Promise<void>): Promise<void> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  const [deck] = await sql<{ owner_id: string }[]>`select owner_id from decks where id = ${deckId}`;
  try {
    await sql`update decks set owner_id = null where id = ${deckId}`;
    await look();
  } finally {
    await sql`update decks set owner_id = ${deck?.owner_id ?? null} where id = ${deckId}`;
    await sql.end();
  }
}

/** Gives somebody a name that no form would take. */
export async function renamed(email: string, displayName: string): Promise<void> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  try {
    await sql`update learners set display_name = ${displayName} where email = ${email}`;
  } finally {
    await sql.end();
  }
}
