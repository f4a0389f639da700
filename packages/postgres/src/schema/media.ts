import type { MediaId, MediaType } from '@slova/domain';
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instantColumn } from './columns.ts';

/** What is stored beside the database: each content once, under SHA-256 of its bytes in hex. */
export const media = pgTable(
  'media',
  {
    id: text('id').$type<MediaId>().primaryKey(),
    contentType: text('content_type').$type<MediaType>().notNull(),
    byteSize: integer('byte_size').notNull(),
    /** Sides of a picture, in pixels; null: it is none. */
    width: integer('width'),
    height: integer('height'),
    storedAt: instantColumn('stored_at').notNull(),
    /** Since when nobody needs it; whoever names it again needs it. */
    unneededSince: instantColumn('unneeded_since'),
  },
  (table) => [
    index('media_unneeded')
      .on(table.unneededSince)
      .where(sql`unneeded_since is not null`),
  ],
);
