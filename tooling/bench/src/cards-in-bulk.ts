import type { DeckId, LearnerId } from '@slova/domain';
import type { Database } from '@slova/postgres';

/** Whose cards are made, and how many of each. */
export type CardsWanted = {
  readonly learnerIds: readonly LearnerId[];
  readonly deckId: DeckId;
  readonly each: number;
};

/** Reviewed cards, due over the coming and the last year, so that a thirtieth is due now. */
export async function addCards({ sql }: Database, { learnerIds, deckId, each }: CardsWanted): Promise<void> {
  // One connection for all of it: the limit on a statement's time is lifted for this one alone.
  const connection = await sql.reserve();
  try {
    await connection`set statement_timeout = 0`;
    await connection`
      insert into cards (learner_id, id, deck_id, term_id, direction, position, state, step, stability, difficulty, due_on,
        last_reviewed_on, last_reviewed_at, repetitions, lapses, version)
      select learner_id, gen_random_uuid(), ${deckId}, gen_random_uuid(), 'recognise', n, 'review', 0, 30, 5,
        (extract(epoch from now()) / 86400)::int - 12 + (random() * 365)::int, 20000, now(), 5, 0, 5
      from unnest(${[...learnerIds]}::uuid[]) learner_id, generate_series(1, ${each}::int) n`;
    await connection`vacuum analyze cards`;
    await connection`reset statement_timeout`;
  } finally {
    connection.release();
  }
}
