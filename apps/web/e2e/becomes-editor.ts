import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** Makes somebody with an account a co-author of a deck. */
export async function becomesEditor(deckId: string, email: string): Promise<void> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  try {
    const rows = await sql`
      insert into deck_members (learner_id, deck_id, role, added_at)
      select id, ${deckId}, 'editor', now() from learners where email = ${email} returning learner_id`;
    if (rows.length !== 1) throw new Error(`nobody has the address ${email}`);
  } finally {
    await sql.end();
  }
}
