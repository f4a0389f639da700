import type { MediaRoomQueries, OwnMedia, UsedRoom } from '@slova/application';
import type { Sql } from 'postgres';
import { isCounted } from './media-repository.ts';
import { showsHistory } from './readable.ts';

const [pageSize, mostDecks] = [30, 3];

/** What learners brought, with the room that it takes; each has `roomBytes`. */
export function makeMediaRoomQueries(sql: Sql, roomBytes: number): MediaRoomQueries {
  return {
    async page(learnerId, after) {
      const counted = isCounted(sql, learnerId);
      const [[used], rows] = await Promise.all([
        sql<UsedRoom[]>`
          select coalesce(sum(m.byte_size) filter (where ${counted}), 0)::float8 as shown,
            coalesce(sum(m.byte_size), 0)::float8 as all
          from media_uploads u join media m on m.id = u.media_id where u.learner_id = ${learnerId}`,
        sql<OwnMedia[]>`
          select m.id, m.content_type as "contentType", m.byte_size as "byteSize", m.width, m.height,
            u.given_at as "givenAt", ${counted} as "isCounted", coalesce((
              select jsonb_agg(jsonb_build_object('id', found.id, 'title', found.title, 'isShown', found.is_shown))
              from (
                select d.id, d.title, s.is_shown from media_uses s join decks d on d.id = s.deck_id
                where s.media_id = m.id and ${showsHistory(sql, learnerId)} order by s.is_shown desc, d.id limit ${mostDecks}
              ) found), '[]') as decks
          from media_uploads u join media m on m.id = u.media_id
          where u.learner_id = ${learnerId} ${
            after === null
              ? sql``
              : sql`and (u.given_at, u.media_id) < (
                  select given_at, media_id from media_uploads where learner_id = ${learnerId} and media_id = ${after})`
          }
          order by u.given_at desc, u.media_id desc limit ${pageSize + 1}`,
      ]);
      const media = rows.slice(0, pageSize);
      const next = rows.length > pageSize ? (media.at(-1)?.id ?? null) : null;
      return { roomBytes, used: used ?? { shown: 0, all: 0 }, media, next };
    },
  };
}
