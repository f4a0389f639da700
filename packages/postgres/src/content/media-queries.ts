import type { MediaQueries } from '@slova/application';
import { eq } from 'drizzle-orm';
import type { Database } from '../connection/index.ts';
import { media } from '../schema/index.ts';

/** What is known of stored content. */
export function makeMediaQueries({ db }: Database): MediaQueries {
  return {
    async find(id) {
      const [row] = await db.select().from(media).where(eq(media.id, id));
      return row ?? null;
    },
  };
}
