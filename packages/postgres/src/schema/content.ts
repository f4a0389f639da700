import type { AnswerPolicy, Level, PartOfSpeech, Sense } from '@slova/domain';
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, json } from './columns.ts';

type LocalText = { readonly en: string; readonly ru: string };
type Names = Readonly<Record<string, LocalText>>;
type TopicNames = { readonly categories: Names; readonly tags: Names };

/** Decks and terms are shared by all learners: reference tables, small beside what learners write. */
export const decks = pgTable(
  'decks',
  {
    id: uuid('id').primaryKey(),
    slug: text('slug').notNull(),
    title: json<LocalText>('title').notNull(),
    description: json<LocalText>('description').notNull(),
    termLanguage: text('term_language').notNull(),
    answerLanguage: text('answer_language').notNull(),
    answerKind: text('answer_kind').$type<'translation' | 'definition'>().notNull(),
    leadingWords: text('leading_words').$type<AnswerPolicy['leadingWords']>().notNull().default('free'),
    caseMatters: boolean('case_matters').notNull().default(false),
    licence: text('licence').notNull(),
    source: text('source').notNull(),
    /** Names of its categories and tags, for people; what has none is shown as it is. */
    topicNames: json<TopicNames>('topic_names').notNull().default({ categories: {}, tags: {} }),
    termCount: integer('term_count').notNull(),
    /** Hash of the seed data it was loaded from; seeding skips a deck that is unchanged. */
    contentHash: text('content_hash').notNull(),
    createdAt: instantColumn('created_at').notNull(),
  },
  (table) => [uniqueIndex('decks_slug_key').on(table.slug)],
);

export const terms = pgTable(
  'terms',
  {
    deckId: uuid('deck_id')
      .notNull()
      .references(() => decks.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    /** Order of introduction within the deck. */
    position: integer('position').notNull(),
    headword: text('headword').notNull(),
    partOfSpeech: text('part_of_speech').$type<PartOfSpeech>().notNull(),
    pronunciation: text('pronunciation'),
    level: text('level').$type<Level>().notNull(),
    category: text('category').notNull(),
    tags: text('tags').array().notNull(),
    alsoAccepted: text('also_accepted').array().notNull(),
    forms: text('forms').array().notNull().default([]),
    /** Null: as the deck. */
    leadingWords: text('leading_words').$type<AnswerPolicy['leadingWords']>(),
    caseMatters: boolean('case_matters'),
    note: text('note'),
    senses: json<readonly Sense[]>('senses').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deckId, table.id] }),
    uniqueIndex('terms_id_key').on(table.id),
    index('terms_deck_position').on(table.deckId, table.position),
    index('terms_deck_kind').on(table.deckId, table.partOfSpeech, table.category),
  ],
);
