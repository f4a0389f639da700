import type { Media, MediaRepository } from '@slova/application';
import type { DeckId, MediaId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { isReadable } from './readable.ts';

/** What is stored, who brought it and where it is written. */
export function makeMediaRepository(sql: TransactionSql): MediaRepository {
  return {
    ...unneededRows(sql),
    async claim(id) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`media ${id}`}, 0))`;
    },
    async find(id) {
      const [row] = await sql<Media[]>`select ${columns(sql)} from media m where m.id = ${id}`;
      return row ?? null;
    },
    async lockUsedBytes(learnerId, besides) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`media of ${learnerId}`}, 0))`;
      const [row] = await sql<{ used: number }[]>`
        select coalesce(sum(m.byte_size), 0)::float8 as used
        from media_uploads u join media m on m.id = u.media_id where u.learner_id = ${learnerId} and m.id <> ${besides}`;
      return row?.used ?? 0;
    },
    async add({ id, contentType, byteSize, width, height, storedAt }, owner) {
      await sql`
        insert into media (id, content_type, byte_size, width, height, stored_at)
        values (${id}, ${contentType}, ${byteSize}, ${width}, ${height}, ${storedAt})
        on conflict (id) do update set unneeded_since = null, stored_at = excluded.stored_at`;
      if (owner === null) return;
      await sql`
        insert into media_uploads (learner_id, media_id, given_at) values (${owner}, ${id}, ${storedAt})
        on conflict (learner_id, media_id) do update set given_at = excluded.given_at`;
    },
    async use(deckId, actorId, ids) {
      const usable = await sql<Media[]>`
        select ${columns(sql)} from media m where m.id = any(${[...ids]}::text[]) and (
          exists (select from media_uploads u where u.learner_id = ${actorId} and u.media_id = m.id)
          or exists (select from media_uses s join decks d on d.id = s.deck_id
            where s.media_id = m.id and ${isReadable(sql, actorId)}))
        order by m.id for key share of m`;
      await writeUses(
        sql,
        deckId,
        usable.map(({ id }) => id),
      );
      return usable;
    },
  };
}

type Unneeded = Pick<MediaRepository, 'markUnneeded' | 'unneeded' | 'forget'>;

function unneededRows(sql: TransactionSql): Unneeded {
  return {
    async markUnneeded(at, givenBefore) {
      await sql`
        update media m set unneeded_since = ${at}
        where m.unneeded_since is null and m.stored_at < ${givenBefore} and not ${isNeeded(sql, givenBefore)}`;
    },
    async unneeded(before, limit) {
      const rows = await sql<{ id: MediaId }[]>`
        select m.id from media m where m.unneeded_since < ${before} order by m.unneeded_since, m.id limit ${limit}`;
      return rows.map(({ id }) => id);
    },
    async forget(id, { before, givenBefore }) {
      // Locked first: whoever names it meanwhile is waited for, and seen by the statement after.
      const [marked] =
        await sql`select from media where id = ${id} and unneeded_since < ${before} for update`;
      if (!marked) return false;
      const [gone] = await sql`
        delete from media m where m.id = ${id} and not ${isNeeded(sql, givenBefore)} returning m.id`;
      if (!gone) await sql`update media set unneeded_since = null where id = ${id}`;
      return Boolean(gone);
    },
  };
}

/** Whether somebody needs content `m`, or brought it so lately that they may. */
const isNeeded = (sql: TransactionSql, givenBefore: Date) => sql`
  (exists (select from media_uses s where s.media_id = m.id)
    or exists (select from terms t where t.recording = m.id)
    or exists (select from terms t where t.picture ->> 'id' = m.id)
    or exists (select from import_media f where f.media_id = m.id)
    or exists (select from media_uploads u where u.media_id = m.id and (u.given_at >= ${givenBefore}
      or exists (select from imports i where i.learner_id = u.learner_id and i.deck_id is not null and i.ended_at is null)
      or exists (select from own_terms o where o.learner_id = u.learner_id and strpos(o::text, m.id) > 0))))`;

/** Writes content into a deck, where it stays: nobody throws it away any more. */
export async function writeUses(sql: TransactionSql, deckId: DeckId, ids: readonly MediaId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into media_uses (media_id, deck_id) select distinct id, ${deckId}::uuid from unnest(${[...ids]}::text[]) as given (id)
    on conflict do nothing`;
  await sql`update media set unneeded_since = null where id = any(${[...ids]}::text[]) and unneeded_since is not null`;
}

const columns = (sql: TransactionSql) => sql`
  m.id, m.content_type as "contentType", m.byte_size as "byteSize", m.width, m.height, m.stored_at as "storedAt"`;
