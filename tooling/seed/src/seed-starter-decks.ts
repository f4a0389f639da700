import { createDatabase } from '@slova/postgres';
import type { ISql, Sql } from 'postgres';
import type { DeckFolder } from './deck-folder.ts';
import { starterDeckFolders } from './deck-folder.ts';
import { loadStarterDeck } from './load-starter-deck.ts';
import { writeDeck } from './write-deck.ts';

/** Starter decks in the database, with the terms in them. */
export type Seeded = { readonly decks: number; readonly terms: number };

/**
 * Loads the starter decks or brings them up to date, all in one transaction; when no file has changed, all it costs is one
 * query. Safe to run at any time, and from two processes at once. Throws when the data do not fit the schema.
 */
export async function seedStarterDecks(databaseUrl: string, decksFolder?: string): Promise<Seeded> {
  const folders = await starterDeckFolders(decksFolder);
  const { sql, close } = createDatabase({
    url: databaseUrl,
    maxConnections: 1,
    applicationName: 'slova-seed',
  });
  try {
    const found = await standing(sql, folders);
    if (found.outdated.length === 0) return found.seeded;
    await loadOutdated(sql, folders);
    return (await standing(sql, folders)).seeded;
  } finally {
    await close();
  }
}

async function loadOutdated(sql: Sql, folders: readonly DeckFolder[]): Promise<void> {
  await sql.begin(async (transaction) => {
    // Whoever comes second waits for the first, however slow the machine is.
    await transaction`set local lock_timeout = 0`;
    await transaction`set local statement_timeout = 0`;
    await transaction`select pg_advisory_xact_lock(hashtextextended('slova starter decks', 0))`;
    // Another process may have loaded them while this one waited.
    for (const folder of (await standing(transaction, folders)).outdated) {
      await writeDeck(transaction, loadStarterDeck(folder), folder.contentHash);
    }
  });
}

type Standing = { readonly seeded: Seeded; readonly outdated: readonly DeckFolder[] };

async function standing(sql: ISql, folders: readonly DeckFolder[]): Promise<Standing> {
  const rows = await sql<{ slug: string; contentHash: string; termCount: number }[]>`
    select slug, content_hash as "contentHash", term_count as "termCount"
    from decks where slug = any(${folders.map(({ slug }) => slug)})`;
  const hashes = new Map(rows.map(({ slug, contentHash }) => [slug, contentHash]));
  return {
    seeded: { decks: rows.length, terms: rows.reduce((sum, { termCount }) => sum + termCount, 0) },
    outdated: folders.filter(({ slug, contentHash }) => hashes.get(slug) !== contentHash),
  };
}
