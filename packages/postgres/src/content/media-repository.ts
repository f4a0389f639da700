import type { Media, MediaRepository, UsedRoom } from '@slova/application';
import type { DeckId, LearnerId, MediaId } from '@slova/domain';
import type { ISql, TransactionSql } from 'postgres';
import { isHad } from './readable.ts';

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
      const [row] = await sql<UsedRoom[]>`
        select coalesce(sum(m.byte_size) filter (where ${isCounted(sql, learnerId)}), 0)::float8 as shown,
          coalesce(sum(m.byte_size), 0)::float8 as all
        from media_uploads u join media m on m.id = u.media_id where u.learner_id = ${learnerId} and m.id <> ${besides}`;
      return row ?? { shown: 0, all: 0 };
    },
    async settle(deckId, { shown, dropped }) {
      if (shown.length > 0)
        await sql`
          update media_uses set is_shown = true
          where deck_id = ${deckId} and media_id = any(${[...shown]}::text[]) and not is_shown`;
      if (dropped.length > 0) await settleDropped(sql, deckId, dropped);
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
            where s.media_id = m.id and ${isHad(sql, actorId)}))
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

/**
 * Whether content `m` counts for a learner who brought it: a deck that they write shows it, or it was never written into any. What was
 * taken out everywhere stays for histories, and counts no more.
 */
export const isCounted = (sql: ISql, learnerId: LearnerId) => sql`
  (not exists (select from media_uses s where s.media_id = m.id)
    or exists (select from media_uses s join decks d on d.id = s.deck_id
      where s.media_id = m.id and s.is_shown and d.removed_at is null and (d.owner_id = ${learnerId}
        or exists (select from deck_members e where e.learner_id = ${learnerId} and e.deck_id = d.id and e.role <> 'reader'))))`;

// Texts are looked through once, however much was dropped.
async function settleDropped(
  sql: TransactionSql,
  deckId: DeckId,
  dropped: readonly MediaId[],
): Promise<void> {
  await sql`
    with told as materialized (
      select found[1] as id
      from terms t cross join lateral regexp_matches(concat(t.note, t.senses), '[0-9a-f]{64}', 'g') found
      where t.deck_id = ${deckId} and t.removed_at is null and concat(t.note, t.senses) ~ '\\]\\((picture|sound):'
      union select found[1] from decks d cross join lateral regexp_matches(d.description::text, '[0-9a-f]{64}', 'g') found
      where d.id = ${deckId}
    )
    update media_uses s set is_shown = false
    where s.deck_id = ${deckId} and s.media_id = any(${[...dropped]}::text[]) and s.is_shown
      and not exists (select from terms t where t.deck_id = s.deck_id and t.recording = s.media_id and t.removed_at is null)
      and not exists (select from terms t
        where t.deck_id = s.deck_id and t.picture ->> 'id' = s.media_id and t.picture is not null and t.removed_at is null)
      and not exists (select from told where told.id = s.media_id)`;
}

/** Writes content into a deck, where it stays: nobody throws it away any more. */
export async function writeUses(sql: TransactionSql, deckId: DeckId, ids: readonly MediaId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    insert into media_uses (media_id, deck_id) select distinct id, ${deckId}::uuid from unnest(${[...ids]}::text[]) as given (id)
    on conflict (media_id, deck_id) do update set is_shown = true where not media_uses.is_shown`;
  await sql`update media set unneeded_since = null where id = any(${[...ids]}::text[]) and unneeded_since is not null`;
}

const columns = (sql: TransactionSql) => sql`
  m.id, m.content_type as "contentType", m.byte_size as "byteSize", m.width, m.height, m.stored_at as "storedAt"`;
