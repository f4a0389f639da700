import type { FileLook, ImportChoices, ImportState } from '@slova/application';
import type {
  DeckId,
  ImportCounts,
  ImportKind,
  MediaId,
  MediaLoss,
  RowProblem,
  RowProblemCode,
} from '@slova/domain';
import {
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instantColumn, json, learnerColumn } from './columns.ts';
import { media } from './media.ts';

/** A learner's files on their way into decks: each one operation, from its upload to what became of it. */
export const imports = pgTable(
  'imports',
  {
    learnerId: learnerColumn(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<ImportKind>().notNull(),
    fileName: text('file_name').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    look: json<FileLook>('look').notNull(),
    choices: json<ImportChoices>('choices'),
    state: text('state').$type<ImportState>().notNull(),
    /** How it ends once what it did is taken back; null: it is not being taken back. */
    ending: text('ending').$type<'cancelled' | 'undone' | 'failed'>(),
    /** Rows that are done with: where another worker goes on. */
    cursor: integer('cursor').notNull().default(0),
    counts: json<ImportCounts>('counts').notNull(),
    expected: json<ImportCounts>('expected'),
    problems: json<readonly RowProblem[]>('problems').notNull().default([]),
    problemCounts: json<Partial<Record<RowProblemCode, number>>>('problem_counts').notNull().default({}),
    deckId: uuid('deck_id').$type<DeckId>(),
    failure: text('failure'),
    createdAt: instantColumn('created_at').notNull(),
    endedAt: instantColumn('ended_at'),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.id] }),
    // What revisions know it by: their batch.
    uniqueIndex('imports_id_key').on(table.id),
    index('imports_newest').on(table.learnerId, table.createdAt),
  ],
);

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** The bytes of those files, in parts, until the import has ended: in the database, where API and workers both are. */
export const importFiles = pgTable(
  'import_files',
  {
    learnerId: learnerColumn(),
    importId: uuid('import_id').notNull(),
    part: integer('part').notNull(),
    bytes: bytes('bytes').notNull(),
    storedAt: instantColumn('stored_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.importId, table.part] }),
    index('import_files_stored').on(table.storedAt),
  ],
);

/** What has become of the files inside those files, by the names that their rows know them by, until the import has ended. */
export const importMedia = pgTable(
  'import_media',
  {
    learnerId: learnerColumn(),
    importId: uuid('import_id').notNull(),
    name: text('name').notNull(),
    /** Null: it is not in the store. */
    mediaId: text('media_id')
      .$type<MediaId>()
      .references(() => media.id, { onDelete: 'cascade' }),
    loss: text('loss').$type<MediaLoss>(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.importId, table.name] }),
    index('import_media_media').on(table.mediaId),
  ],
);
