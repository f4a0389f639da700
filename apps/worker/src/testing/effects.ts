import type { Counters, DomainEvent } from '@slova/domain';
import { count, noCounters } from '@slova/domain';
import type { Sql } from 'postgres';

/** What a set of events has brought about, as figures that every order of events leads to. */
export type Effects = {
  readonly totals: Readonly<Record<string, number>>;
  readonly rollups: Readonly<Record<string, number>>;
  readonly notifications: { readonly welcome: number; readonly achievement: number };
  readonly grants: number;
  readonly emails: { readonly all: number; readonly sent: number };
};

/** Counters whose sum tells of every event. */
const counted = [
  'reviews',
  'graduations',
  'relearned',
  'typed-right',
  'stable-month',
  'decks',
  'reviews-in-a-day',
  'right-in-a-row',
  'longest-streak',
] as const;

/** What PostgreSQL holds. */
export async function effectsIn(sql: Sql): Promise<Omit<Effects, 'grants'> & { readonly grants: number }> {
  const counters = await sql<{ counters: Counters }[]>`select counters from achievement_counters`;
  const rollups = await sql<{ name: string; value: string }[]>`
    select trim(metric || ' ' || dimension) as name, sum(value)::text as value from daily_rollups group by 1`;
  const notifications = await sql<{ kind: string; n: number }[]>`
    select content->>'kind' as kind, count(*)::int as n from notifications group by 1`;
  const [grants] = await sql<{ n: number }[]>`select count(*)::int as n from achievement_grants`;
  const [emails] = await sql<{ all: number; sent: number }[]>`
    select count(*)::int as all, count(sent_at)::int as sent from emails`;
  const kind = (name: string): number => notifications.find((row) => row.kind === name)?.n ?? 0;
  return {
    totals: totalsOf(counters.map((row) => row.counters)),
    rollups: Object.fromEntries(rollups.map(({ name, value }) => [name, Number(value)])),
    notifications: { welcome: kind('welcome'), achievement: kind('achievement') },
    grants: grants?.n ?? 0,
    emails: { all: emails?.all ?? 0, sent: emails?.sent ?? 0 },
  };
}

/** What the events must have brought about, told by the rules alone. Grants are as many as there are notifications of them. */
export function effectsOf(events: readonly DomainEvent[]): Omit<Effects, 'grants' | 'notifications'> {
  const byLearner = Map.groupBy(events, ({ learnerId }) => learnerId);
  const counters = [...byLearner.values()].map((own) => own.reduce(count, noCounters));
  const reviews = events.filter((event) => event.type === 'card.reviewed').map(({ payload }) => payload);
  const registrations = events.filter(({ type }) => type === 'learner.registered').length;
  const recalled = reviews.filter(({ rating }) => rating !== 'again');
  const types = [...new Set(reviews.map(({ exerciseType }) => exerciseType))];
  const active = new Set(
    events.filter(({ type }) => type === 'card.reviewed').map(({ learnerId }) => learnerId),
  ).size;
  const rollups: [string, number][] = [
    ['registrations', registrations],
    ['active-learners', active],
    ['reviews', reviews.length],
    ['recalled', recalled.length],
    ['duration-ms', reviews.reduce((sum, { durationMs }) => sum + durationMs, 0)],
    ...types.map((type): [string, number] => [
      `reviews ${type}`,
      reviews.filter((review) => review.exerciseType === type).length,
    ]),
    ...types.map((type): [string, number] => [
      `recalled ${type}`,
      recalled.filter((review) => review.exerciseType === type).length,
    ]),
  ];
  return {
    totals: totalsOf(counters),
    rollups: Object.fromEntries(rollups),
    emails: { all: registrations, sent: registrations },
  };
}

function totalsOf(counters: readonly Counters[]): Record<string, number> {
  return Object.fromEntries(
    counted.map((name) => [name, counters.reduce((sum, { totals }) => sum + totals[name], 0)]),
  );
}
