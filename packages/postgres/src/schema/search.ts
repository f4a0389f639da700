import { customType, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';

/** Text in the order of its code points, whatever the server's locale: what a range over an index needs. */
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** New entries go to their place at once: a list of those still waiting would be read with every search. */
const atOnce = { fastupdate: false };

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
    /** The headword weighs A, answers B, examples C, and everything else D. */
    words: searchVector('words').notNull(),
  },
  (table) => [index('search_terms_words').using('gin', table.words).with(atOnce)],
);

/** What a term is found by from its beginning. Both indexes hold all of it, in order, so that a page is read from them alone. */
export const searchKeys = pgTable(
  'search_keys',
  {
    key: plainText('key').notNull(),
    termId: uuid('term_id').notNull(),
    deckId: uuid('deck_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.termId, table.deckId] }),
    index('search_keys_deck').on(table.deckId, table.key, table.termId),
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
    index('search_words_remains').using('gin', table.remains).with(atOnce),
  ],
);
