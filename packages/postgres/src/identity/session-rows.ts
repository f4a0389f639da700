import type { FoundSession, SessionRows } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';
import type { LearnerRow } from './learner-row.ts';
import { learnerOf } from './learner-row.ts';

type Joined = LearnerRow & {
  session_id: string;
  auth_epoch: number;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  absolute_expires_at: Date;
  user_agent: string;
};

/** Browser sessions in PostgreSQL: validated by one prepared, joined statement. */
export function makeSessionRows(sql: Sql): SessionRows {
  const findEach = async (ids: readonly string[]): Promise<FoundSession[]> => {
    const rows = await sql<Joined[]>`
      select s.id as session_id, s.auth_epoch, s.created_at, s.last_used_at, s.expires_at, s.absolute_expires_at, s.user_agent,
        l.id, l.email, l.display_name, l.role, l.status, l.locale, l.time_zone, l.day_start_hour, l.registered_at
      from sessions s join learners l on l.id = s.learner_id
      where s.id = any(${[...ids]}) and l.status = 'active' and l.auth_epoch = s.auth_epoch
        and s.expires_at > now() and s.absolute_expires_at > now()`;
    return rows.map((row) => ({ session: sessionOf(row), learner: learnerOf(row) }));
  };
  return {
    findEach,
    async insert(row) {
      await sql`
        insert into sessions (id, learner_id, auth_epoch, created_at, last_used_at, expires_at, absolute_expires_at, user_agent)
        values (${row.id}, ${row.learnerId}, ${row.authEpoch}, ${row.createdAt}, ${row.lastUsedAt}, ${row.expiresAt},
          ${row.absoluteExpiresAt}, ${row.userAgent})`;
    },
    find: async (id) => (await findEach([id]))[0] ?? null,
    async slide(id, expiresAt, lastUsedAt) {
      await sql`update sessions set expires_at = ${expiresAt}, last_used_at = ${lastUsedAt} where id = ${id}`;
    },
    async remove(id) {
      await sql`delete from sessions where id = ${id}`;
    },
    async removeAllOf(learnerId) {
      await sql`delete from sessions where learner_id = ${learnerId}`;
    },
    async removeExpired(now) {
      const removed =
        await sql`delete from sessions where expires_at <= ${now} or absolute_expires_at <= ${now}`;
      return removed.count;
    },
  };
}

function sessionOf(row: Joined) {
  return {
    id: row.session_id,
    learnerId: row.id as LearnerId,
    authEpoch: row.auth_epoch,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
    absoluteExpiresAt: row.absolute_expires_at,
    userAgent: row.user_agent,
  };
}
