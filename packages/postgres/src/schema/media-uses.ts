import type { MediaId } from '@slova/domain';
import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instantColumn, learnerColumn } from './columns.ts';
import { decks } from './content.ts';
import { media } from './media.ts';

/** Who brought which content: it counts as theirs, and they may show it. */
export const mediaUploads = pgTable(
  'media_uploads',
  {
    learnerId: learnerColumn(),
    mediaId: text('media_id')
      .$type<MediaId>()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    givenAt: instantColumn('given_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.learnerId, table.mediaId] }),
    index('media_uploads_media').on(table.mediaId),
  ],
);

/**
 * The decks that content was written into, for good: their histories may bring it back. Whoever may read one of them may have what it
 * shows now; what its history alone has, whoever is shown that.
 */
export const mediaUses = pgTable(
  'media_uses',
  {
    mediaId: text('media_id')
      .$type<MediaId>()
      .notNull()
      .references(() => media.id),
    deckId: uuid('deck_id')
      .notNull()
      .references(() => decks.id, { onDelete: 'cascade' }),
    /** Whether a living term or the description of the deck names it now. */
    isShown: boolean('is_shown').notNull().default(true),
  },
  (table) => [
    primaryKey({ columns: [table.mediaId, table.deckId] }),
    index('media_uses_deck').on(table.deckId),
  ],
);
