import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** The day on which each card of a learner is due that has one, by card: whole days since 1970-01-01. */
export async function dueDays(email: string): Promise<readonly number[]> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  try {
    const rows = await sql<{ due_on: number }[]>`
      select due_on from cards
      where learner_id = (select id from learners where email = ${email}) and due_on is not null order by id`;
    return rows.map((row) => row.due_on);
  } finally {
    await sql.end();
  }
}
