import { sql } from 'drizzle-orm';
import { boolean, customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { decks } from './content.ts';

/** Text in the order of its code points, whatever the server's locale: what a range over an index needs. */
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * New entries are brought to their places many at a time, which costs a third of one by one. The list of those still waiting is
 * read with every search: it is kept short (KiB).
 */
const soon = (kib: number) => ({ fastupdate: true, gin_pending_list_limit: kib });

/**
 * What is found of each living term. Triggers on `terms` and `decks` keep this table and the two below, so that no writer can
 * forget them; they are never written otherwise.
 */
export const searchTerms = pgTable(
  'search_terms',
  {
    termId: uuid('term_id').primaryKey(),
    deckId: uuid('deck_id').notNull(),
    /** The folded headword, accepted spellings and answers: the rows of `search_keys`. */
    keys: text('keys').array().notNull(),
    /** The headword weighs A, answers B, examples C, and everything else D; and its facets: deck, level, tags and the like. */
    words: searchVector('words').notNull(),
  },
  // A word that occurs in very many terms is looked for in a sixteenth of them first, which has enough to fill pages. What not
  // everybody may read lies apart: to look up for each entry of an index whether all may read it costs more than all the rest.
  (table) => [
    index('search_terms_some')
      .using('gin', table.words)
      .with(soon(256))
      .where(sql`words @@ '''#o'''::tsquery and right(term_id::text, 1) = '0'`),
    index('search_terms_rest')
      .using('gin', table.words)
      .with(soon(256))
      .where(sql`words @@ '''#o'''::tsquery and right(term_id::text, 1) <> '0'`),
    index('search_terms_closed')
      .using('gin', table.words)
      .with(soon(256))
      .where(sql`not words @@ '''#o'''::tsquery`),
  ],
);

/** What a term is found by from its beginning, in order: in each deck, and in all decks together that everybody may read. */
export const searchKeys = pgTable(
  'search_keys',
  {
    key: plainText('key').notNull(),
    termId: uuid('term_id').notNull(),
    deckId: uuid('deck_id').notNull(),
    isOpen: boolean('is_open').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deckId, table.key, table.termId] }),
    index('search_keys_open')
      .on(table.key, table.termId)
      .where(sql`is_open`),
  ],
);

/**
 * The words that occur in keys, to correct a typo by. Two writers may add one at the same time: it is not unique, so that
 * neither waits for the other.
 */
export const searchWords = pgTable(
  'search_words',
  {
    word: plainText('word').notNull(),
    /** Hashes of what is left of the word without a letter or two: words near each other have some in common. */
    remains: integer('remains').array().notNull(),
  },
  (table) => [
    index('search_words_word').on(table.word),
    index('search_words_remains').using('gin', table.remains).with(soon(64)),
  ],
);

/** Decks that were opened to everybody, or closed, and whose terms are not all marked so yet; the last one that is. */
export const deckOpenings = pgTable('deck_openings', {
  deckId: uuid('deck_id')
    .primaryKey()
    .references(() => decks.id, { onDelete: 'cascade' }),
  after: uuid('after'),
});
