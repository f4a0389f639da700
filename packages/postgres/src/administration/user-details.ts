import type { LocalText, UserDetails } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';
import type { LearnerRow } from '../identity/index.ts';
import { learnerOf } from '../identity/index.ts';

type UserColumns = LearnerRow & {
  suspended_reason: string | null;
  reviews: number;
  last_reviewed_at: Date | null;
};
type DeckColumns = { title: LocalText; enrolled_at: Date; cards: number; reviewed: number };
type SessionColumns = { created_at: Date; last_used_at: Date; user_agent: string };
type AuditColumns = { id: string; action: string; actor_name: string | null; reason: string; at: Date };

/** One account as staff see it: who, what they study, where they are signed in, what staff did. */
export async function userDetails(sql: Sql, id: LearnerId): Promise<UserDetails | null> {
  const [[user], decks, sessions, audit] = await Promise.all([
    sql<UserColumns[]>`
      select l.*,
        (select coalesce(sum(reviews), 0)::int from day_ledger where learner_id = l.id) as reviews,
        (select max(last_reviewed_at) from cards where learner_id = l.id) as last_reviewed_at
      from learners l where l.id = ${id}`,
    sql<DeckColumns[]>`
      select d.title, e.enrolled_at, count(c.id)::int as cards, count(c.id) filter (where c.repetitions > 0)::int as reviewed
      from enrolments e join decks d on d.id = e.deck_id
      left join cards c on c.learner_id = e.learner_id and c.deck_id = e.deck_id
      where e.learner_id = ${id} and e.left_at is null group by d.id, e.enrolled_at order by e.enrolled_at`,
    sql<SessionColumns[]>`
      select created_at, last_used_at, user_agent from sessions where learner_id = ${id} order by last_used_at desc limit 50`,
    sql<AuditColumns[]>`
      select a.id, a.action, l.display_name as actor_name, a.reason, a.at
      from audit_log a left join learners l on l.id = a.actor_id where a.subject_id = ${id} order by a.at desc limit 100`,
  ]);
  if (!user) return null;
  const { locale, timeZone, dayStartHour: _, ...known } = learnerOf(user);
  const { reviews, last_reviewed_at: lastReviewedAt, suspended_reason: suspendedReason } = user;
  return {
    user: { ...known, locale, timeZone, reviews, lastReviewedAt, suspendedReason },
    decks: decks.map((row) => ({
      title: row.title,
      enrolledAt: row.enrolled_at,
      cards: row.cards,
      reviewed: row.reviewed,
    })),
    sessions: sessions.map((row) => ({
      createdAt: row.created_at,
      lastUsedAt: row.last_used_at,
      userAgent: row.user_agent,
    })),
    audit: audit.map(({ actor_name: actorName, ...row }) => ({ ...row, actorName: actorName ?? '—' })),
  };
}
