import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** Lets so many days pass for a learner's cards: everything about them lies that much further back, so what was to come is due. */
export async function daysPass(email: string, days: number): Promise<void> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  try {
    await sql`
      update cards
      set
        due_on = due_on - ${days}::int,
        last_reviewed_on = last_reviewed_on - ${days}::int,
        due_at = due_at - make_interval(days => ${days}),
        last_reviewed_at = last_reviewed_at - make_interval(days => ${days})
      where learner_id = (select id from learners where email = ${email})
    `;
  } finally {
    await sql.end();
  }
}
