import type { DeckId, LearnerId } from '@slova/domain';
import { createDatabase, makeStudyStore } from '@slova/postgres';
import type { Database } from '@slova/postgres';
import type { Benchmark, Row } from './benchmark.ts';
import { startInstance } from './instance.ts';
import { median } from './print-rows.ts';
import { makeStudents } from './students.ts';

const sizes = [10_000, 1_000_000] as const;
const rounds = 5;
const readsPerRound = 100;

/** What a learner's study queue costs with few and with many cards, beside one read by primary key. */
export const session: Benchmark = {
  name: 'session',
  about: 'building a study queue with 10 k and 1 M cards of one learner, in primary-key reads',
  async run() {
    const instance = await startInstance();
    const database = createDatabase({ url: instance.databaseUrl, maxConnections: 2 });
    try {
      const medians: number[] = [];
      const rows: Row[] = [];
      for (const size of sizes) {
        const row = await measured(database, size);
        rows.push(row);
        medians.push(median(row.ours));
      }
      rows.push({
        what: 'time at 1 M cards against 10 k',
        ours: [medians[1] ?? 0],
        limit: [medians[0] ?? 0],
        unit: 'ms',
      });
      return rows;
    } finally {
      await database.close();
      await instance.stop();
    }
  },
};

async function measured(database: Database, size: number): Promise<Row> {
  const { sql } = database;
  const [student] = await makeStudents(database, 1);
  if (!student) throw new Error('no student');
  await addCards(database, student.id, student.deckId, size);
  const study = makeStudyStore(sql);
  const moment = () => ({ at: new Date(), clock: { timeZone: 'UTC', dayStartHour: 4 } });
  const queue = (): Promise<unknown> => study.queue(student.id, student.deckId, moment(), 50);
  const read = async (): Promise<unknown> => sql`select * from learners where id = ${student.id}`;
  await timed(queue);
  await timed(read);
  const ours: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(queue));
    limit.push(await timed(read));
  }
  return { what: `study queue of 50 with ${size.toLocaleString('en-US')} cards`, ours, limit, unit: 'ms' };
}

/** Reviewed cards, due over the coming and the last year, so that a thirtieth is due now. */
async function addCards(
  { sql }: Database,
  learnerId: LearnerId,
  deckId: DeckId,
  count: number,
): Promise<void> {
  await sql`set statement_timeout = 0`;
  await sql`
    insert into cards (learner_id, id, deck_id, term_id, direction, position, state, step, stability, difficulty, due_on,
      last_reviewed_on, last_reviewed_at, repetitions, lapses, version)
    select ${learnerId}, gen_random_uuid(), ${deckId}, gen_random_uuid(), 'recognise', n, 'review', 0, 30, 5,
      (extract(epoch from now()) / 86400)::int - 12 + (random() * 365)::int, 20000, now(), 5, 0, 5
    from generate_series(1, ${count}::int) n`;
  await sql`vacuum analyze cards`;
}

/** Milliseconds of one call, on average over a round. */
async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < readsPerRound; index += 1) await call();
  return (performance.now() - start) / readsPerRound;
}
