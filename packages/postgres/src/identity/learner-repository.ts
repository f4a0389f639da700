import type { LearnerRepository } from '@slova/application';
import type { TransactionSql } from 'postgres';
import type { LearnerRow } from './learner-row.ts';
import { learnerOf } from './learner-row.ts';

/** Accounts in PostgreSQL. Ending all sessions means raising the epoch and removing the rows. */
export function makeLearnerRepository(sql: TransactionSql): LearnerRepository {
  const endSessions = (id: string) => sql`delete from sessions where learner_id = ${id}`;
  return {
    async add(learner) {
      const added = await sql`
        insert into learners (id, email, password_hash, display_name, role, status, locale, time_zone, day_start_hour, auth_epoch, registered_at)
        values (${learner.id}, ${learner.email}, ${learner.passwordHash}, ${learner.displayName}, ${learner.role}, ${learner.status},
          ${learner.locale}, ${learner.timeZone}, ${learner.dayStartHour}, ${learner.authEpoch}, ${learner.registeredAt})
        on conflict (email) do nothing`;
      return added.count === 1;
    },
    async byEmail(email) {
      const [row] = await sql<(LearnerRow & { password_hash: string; auth_epoch: number })[]>`
        select * from learners where email = ${email}`;
      return row ? { ...learnerOf(row), passwordHash: row.password_hash, authEpoch: row.auth_epoch } : null;
    },
    async byId(id) {
      const [row] = await sql<LearnerRow[]>`select * from learners where id = ${id}`;
      return row ? learnerOf(row) : null;
    },
    async change(id, { displayName, locale, timeZone, dayStartHour }) {
      await sql`
        update learners set
          display_name = coalesce(${displayName ?? null}, display_name),
          locale = coalesce(${locale ?? null}, locale),
          time_zone = coalesce(${timeZone ?? null}, time_zone),
          day_start_hour = coalesce(${dayStartHour ?? null}, day_start_hour)
        where id = ${id}`;
    },
    async setRole(id, role) {
      await sql`update learners set role = ${role}, auth_epoch = auth_epoch + 1 where id = ${id}`;
      await endSessions(id);
    },
    async setPassword(id, passwordHash) {
      await sql`update learners set password_hash = ${passwordHash}, auth_epoch = auth_epoch + 1 where id = ${id}`;
      await endSessions(id);
    },
    async setSuspension(id, reason) {
      const status = reason === null ? 'active' : 'suspended';
      await sql`
        update learners set status = ${status}, suspended_reason = ${reason}, auth_epoch = auth_epoch + 1 where id = ${id}`;
      await endSessions(id);
    },
  };
}
