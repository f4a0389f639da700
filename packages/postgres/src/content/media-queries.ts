import type { Media, MediaQueries } from '@slova/application';
import type { ISql, PendingQuery, Row, Sql } from 'postgres';
import { isHad } from './readable.ts';

/** Stored content for those who may have it. */
export function makeMediaQueries(sql: Sql): MediaQueries {
  return {
    async find(id, reader) {
      const isTheirs =
        reader === null
          ? sql`false`
          : sql`(${reader.isStaff} or exists (
          select from media_uploads u where u.learner_id = ${reader.id} and u.media_id = m.id)
        or exists (select from media_uses s join decks d on d.id = s.deck_id
          where s.media_id = m.id and ${isHad(sql, reader.id)}))`;
      const [row] = await sql<Found[]>`
        select * from (
          select m.id, m.content_type as "contentType", m.byte_size as "byteSize", m.width, m.height,
            m.stored_at as "storedAt", ${isOpen(sql)} as "isPublic", ${isTheirs} as "isTheirs"
          from media m where m.id = ${id}
        ) found where "isPublic" or "isTheirs"`;
      if (!row) return null;
      const { isTheirs: _isTheirs, ...found } = row;
      return found;
    },
  };
}

type Found = Media & { readonly isPublic: boolean; readonly isTheirs: boolean };

/** Whether content `m` is in a deck that is shown without an account: to everybody, or to whoever has its link. */
const isOpen = (sql: ISql): PendingQuery<Row[]> => sql`
  exists (select from media_uses s join decks d on d.id = s.deck_id
    where s.media_id = m.id and s.is_shown and d.removed_at is null and d.hidden_at is null and d.visibility in ('public', 'link'))`;
