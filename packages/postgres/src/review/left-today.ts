import type { LearnerDay } from '@slova/domain';
import type { Sql } from 'postgres';

/** What today's limits leave of an enrolment `e`, whose day is the row `u` of the ledger, if it has one. */
export const leftToday = (sql: Sql, today: LearnerDay) => ({
  reviews: sql`greatest(0, coalesce(case when e.today_on = ${today} then e.today_reviews end, e.reviews_per_day) - coalesce(u.review_cards, 0))`,
  newCards: sql`greatest(0, coalesce(case when e.today_on = ${today} then e.today_new end, e.new_per_day) - coalesce(u.new_cards, 0))`,
});
