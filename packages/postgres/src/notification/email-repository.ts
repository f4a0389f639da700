import type { Email, EmailRepository } from '@slova/application';
import type { EventId, LearnerId, Locale } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type Row = {
  learner_id: string;
  id: string;
  event_id: string;
  template: Email['template'];
  recipient: string;
  locale: Locale;
  values: Record<string, string>;
  created_at: Date;
};

/** E-mails waiting to be sent; the unique key of event and template makes adding idempotent. */
export function makeEmailRepository(sql: TransactionSql): EmailRepository {
  return {
    async add(emails) {
      if (emails.length === 0) return;
      const rows = emails.map(
        ({ learnerId, id, eventId, template, recipient, locale, values, createdAt }) => ({
          learner_id: learnerId,
          id,
          event_id: eventId,
          template,
          recipient,
          locale,
          values: sql.json(values),
          created_at: createdAt,
        }),
      );
      await sql`insert into emails ${sql(rows)} on conflict (learner_id, event_id, template) do nothing`;
    },
    async lockUnsent(limit) {
      const rows = await sql<Row[]>`
        select * from emails where sent_at is null order by failures, created_at limit ${limit} for update skip locked`;
      return rows.map(emailOf);
    },
    async markSent(emails, at) {
      await sql`
        update emails e set sent_at = ${at} from ${keysOf(sql, emails)} where e.learner_id = k.learner_id and e.id = k.id`;
    },
    async markFailed(emails) {
      await sql`
        update emails e set failures = e.failures + 1
        from ${keysOf(sql, emails)} where e.learner_id = k.learner_id and e.id = k.id`;
    },
  };
}

const keysOf = (sql: TransactionSql, emails: readonly Pick<Email, 'id' | 'learnerId'>[]) =>
  sql`unnest(${emails.map(({ learnerId }) => learnerId)}::uuid[], ${emails.map(({ id }) => id)}::uuid[]) as k (learner_id, id)`;

function emailOf(row: Row): Email {
  return {
    id: row.id,
    learnerId: row.learner_id as LearnerId,
    eventId: row.event_id as EventId,
    template: row.template,
    recipient: row.recipient,
    locale: row.locale,
    values: row.values,
    createdAt: row.created_at,
  };
}
