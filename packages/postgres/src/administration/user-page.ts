import type { AdministrationQueries, UserSearch } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import { and, desc, eq, ilike, or, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database } from '../connection/index.ts';
import { likePattern } from './like-pattern.ts';
import { cards, dayLedger, learners } from '../schema/index.ts';

const pageSize = 25;

/** A page of accounts, newest first, found by a part of the name or address, or the whole id. */
export async function userPage(
  db: Database['db'],
  search: UserSearch,
): ReturnType<AdministrationQueries['users']> {
  const where = and(matches(search.query), search.status ? eq(learners.status, search.status) : undefined);
  const [rows, [count]] = await Promise.all([
    db
      .select({ ...userColumns, reviews: reviewsOf, lastReviewedAt: lastReviewOf })
      .from(learners)
      .where(where)
      .orderBy(desc(learners.registeredAt), learners.id)
      .limit(pageSize)
      .offset((search.page - 1) * pageSize),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(learners)
      .where(where),
  ]);
  const users = rows.map((row) => ({
    ...row,
    id: row.id as LearnerId,
    lastReviewedAt: row.lastReviewedAt === null ? null : new Date(row.lastReviewedAt),
  }));
  return { users, total: count?.total ?? 0, pageSize };
}

const userColumns = {
  id: learners.id,
  email: learners.email,
  displayName: learners.displayName,
  role: learners.role,
  status: learners.status,
  registeredAt: learners.registeredAt,
};
// Written out, because a column of a query's only table is given without its table: here `id` would be the card's.
const learner = sql.raw('"learners"."id"');
const reviewsOf = sql<number>`(
  select coalesce(sum(${dayLedger.reviews}), 0)::int from ${dayLedger} where ${dayLedger.learnerId} = ${learner})`;
const lastReviewOf = sql<string | null>`(
  select max(${cards.lastReviewedAt}) from ${cards} where ${cards.learnerId} = ${learner})`;

function matches(query: string): SQL | undefined {
  if (query === '') return undefined;
  const part = likePattern(query);
  return or(
    ilike(learners.email, part),
    ilike(learners.displayName, part),
    sql`${learners.id}::text = ${query.toLowerCase()}`,
  );
}
