import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

/** Takes the recordings of a deck away again: the journeys after this one expect a device to say its words. */
export async function forgetRecordings(slug: string): Promise<void> {
  const sql = postgres(await databaseUrl(), { max: 1 });
  try {
    await sql`
      with silenced as (update decks set recordings_hash = '' where slug = ${slug} returning id)
      update terms set recording = null from silenced where deck_id = silenced.id and recording is not null
    `;
  } finally {
    await sql.end();
  }
}
