import type {
  AnswerPolicy,
  DeckRole,
  DeckVisibility,
  Direction,
  Level,
  MediaId,
  PartOfSpeech,
  RevisionKind,
  Sense,
  TermPicture,
} from '@slova/domain';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, json, learnerColumn } from './columns.ts';
import { media } from './media.ts';

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
    /** Another value whenever its terms change; of a starter deck the hash of its data. */
    contentHash: text('content_hash').notNull(),
    /** Hash of the recordings that its terms have: with both hashes the same, exercises are made of the same. */
    recordingsHash: text('recordings_hash').notNull().default(''),
    createdAt: instantColumn('created_at').notNull(),
    /** Who wrote it; null: a deck of the house. */
    ownerId: uuid('owner_id'),
    visibility: text('visibility').$type<DeckVisibility>().notNull().default('public'),
    /** The secret part of its link, for a deck that is shared by link. */
    linkToken: text('link_token'),
    level: text('level').$type<Level>(),
    /** The cards that each of its terms gives. */
    directions: json<readonly Direction[]>('directions').notNull().default(['recognise', 'produce']),
    /** Grows with every change of what is said about the deck, for those who edit it at the same time. */
    version: integer('version').notNull().default(1),
    updatedAt: instantColumn('updated_at'),
    removedAt: instantColumn('removed_at'),
    /** Since when moderators show it to nobody but its author. */
    hiddenAt: instantColumn('hidden_at'),
    /** The deck it was copied from. */
    forkedFrom: uuid('forked_from'),
  },
  (table) => [
    uniqueIndex('decks_slug_key').on(table.slug),
    uniqueIndex('decks_link_key').on(table.linkToken),
    index('decks_owner').on(table.ownerId),
    index('decks_public')
      .on(table.createdAt)
      .where(sql`visibility = 'public' and removed_at is null`),
  ],
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
    recording: text('recording')
      .$type<MediaId>()
      .references(() => media.id),
    picture: json<TermPicture>('picture'),
    level: text('level').$type<Level>(),
    /** Its place among the words of its language, the commonest being 1; null: not known. */
    frequencyRank: integer('frequency_rank'),
    category: text('category').notNull(),
    tags: text('tags').array().notNull(),
    alsoAccepted: text('also_accepted').array().notNull(),
    forms: text('forms').array().notNull().default([]),
    /** Null: as the deck. */
    leadingWords: text('leading_words').$type<AnswerPolicy['leadingWords']>(),
    caseMatters: boolean('case_matters'),
    note: text('note'),
    senses: json<readonly Sense[]>('senses').notNull(),
    /** Grows with every change, for those who edit it at the same time. */
    version: integer('version').notNull().default(1),
    updatedAt: instantColumn('updated_at'),
    /** Learners keep their progress of a removed term, should it come back. */
    removedAt: instantColumn('removed_at'),
    /** Since when moderators show it to nobody but its author. */
    hiddenAt: instantColumn('hidden_at'),
    /** What other programs know it by, such as an Anki note's GUID. */
    guid: text('guid'),
    /** The form of the headword that duplicates agree in. */
    headwordKey: text('headword_key').notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.deckId, table.id] }),
    uniqueIndex('terms_id_key').on(table.id),
    index('terms_deck_position').on(table.deckId, table.position),
    index('terms_deck_kind').on(table.deckId, table.partOfSpeech, table.category),
    index('terms_headword_key').on(table.deckId, table.headwordKey),
    index('terms_hidden')
      .on(table.id)
      .where(sql`hidden_at is not null`),
    // What nobody needs any more is looked for by these.
    index('terms_recording')
      .on(table.recording)
      .where(sql`recording is not null`),
    index('terms_picture')
      .on(sql`(picture ->> 'id')`)
      .where(sql`picture is not null`),
    index('terms_guid')
      .on(table.deckId, table.guid)
      .where(sql`guid is not null`),
  ],
);

/** Who else may do what with a deck, besides its owner. */
export const deckMembers = pgTable(
  'deck_members',
  {
    learnerId: learnerColumn(),
    deckId: uuid('deck_id').notNull(),
    role: text('role').$type<DeckRole>().notNull(),
    addedAt: instantColumn('added_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.deckId] }),
    index('deck_members_deck').on(table.deckId),
  ],
);

/**
 * Append-only: every change of a deck and of its terms, with who, when and why. `before` and `after` hold what was written by
 * people, whole; null before it was there and after it was removed.
 */
export const revisions = pgTable(
  'revisions',
  {
    deckId: uuid('deck_id').notNull(),
    id: uuid('id').notNull(),
    /** Null: what is said about the deck itself. */
    termId: uuid('term_id'),
    authorId: uuid('author_id').notNull(),
    madeAt: instantColumn('made_at').notNull(),
    kind: text('kind').$type<RevisionKind>().notNull(),
    reason: text('reason'),
    before: json<unknown>('before'),
    after: json<unknown>('after'),
    /** Changes made together, such as those of one import, share it. */
    batchId: uuid('batch_id').notNull(),
    /** That of the term or deck, once it was changed. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.deckId, table.id] }),
    index('revisions_newest').on(table.deckId, table.madeAt, table.id),
    index('revisions_batch').on(table.deckId, table.batchId, table.id),
    index('revisions_term').on(table.termId, table.version),
  ],
);
