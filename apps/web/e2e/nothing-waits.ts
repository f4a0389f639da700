import { expect } from '@playwright/test';
import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** Reactions that note each event they have handled, by the event that they are about. */
const handledBy = {
  'learner.registered': ['analytics.aggregate'],
  'deck.enrolled': ['achievement.evaluate'],
  'card.reviewed': ['achievement.evaluate', 'analytics.aggregate', 'answer.rate'],
  'card.practised': ['achievement.evaluate', 'analytics.aggregate'],
} as const;

const expected = Object.entries(handledBy).flatMap(([type, reactions]) =>
  reactions.map((reaction) => ({ type, reaction })),
);

/** Waits until every event has left the outbox and has had its effects, and every letter is sent. */
export async function nothingWaits(): Promise<void> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  const waiting = async (): Promise<Record<string, number>> => {
    const [row] = await sql<Record<string, number>[]>`
      select
        (select count(*)::int from outbox where sent_at is null) as unsent,
        (select count(*)::int from outbox o
          join unnest(${expected.map(({ type }) => type)}::text[], ${expected.map(({ reaction }) => reaction)}::text[])
            as e (type, reaction) on e.type = o.type
          where not exists (
            select 1 from handled_events h
            where h.learner_id = o.learner_id and h.event_id = o.id and h.reaction = e.reaction
          )) as unhandled,
        (select count(*)::int from outbox o
          where (o.type = 'learner.registered' or exists (
            select 1 from achievement_grants g
            where o.type = 'achievement.granted' and g.learner_id = o.learner_id
              and g.achievement_id = o.payload ->> 'achievementId' and g.tier = (o.payload ->> 'tier')::int
          )) and not exists (
            select 1 from notifications n where n.learner_id = o.learner_id and n.event_id = o.id
          )) as untold,
        (select count(*)::int from emails where sent_at is null) as letters`;
    return { ...row };
  };
  try {
    await expect
      .poll(waiting, { timeout: 60_000 })
      .toEqual({ unsent: 0, unhandled: 0, untold: 0, letters: 0 });
  } finally {
    await sql.end();
  }
}
