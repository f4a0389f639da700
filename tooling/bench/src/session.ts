import { createDatabase, makeStudyStore } from '@slova/postgres';
import type { Database } from '@slova/postgres';
import type { Benchmark, Row } from './benchmark.ts';
import { addCards } from './cards-in-bulk.ts';
import { startInstance } from './instance.ts';
import { median } from './print-rows.ts';
import { sessionPages } from './session-pages.ts';
import type { Student } from './students.ts';
import { makeStudents } from './students.ts';

const rounds = 5;
const readsPerRound = 100;
const others = 50;
const cardsOfOthers = 20_000;
const cardsEach = 1_000;

/**
 * What a learner's study queue costs beside one read by primary key: with few and with many cards of their own, and in a small
 * and a large database. `huge` makes the large database ten times as large: 10 M cards.
 */
export const session: Benchmark = {
  name: 'session',
  about:
    'a page of exercises, and the study queue as cards grow in number, in primary-key reads; huge: 10 M cards',
  async run(operands) {
    const instance = await startInstance();
    const database = createDatabase({ url: instance.databaseUrl, maxConnections: 2 });
    try {
      const pages = await sessionPages(instance.url, database);
      const own = await growth(database, [1_000, 1_000_000]);
      const learner = await aStudentWith(database, cardsEach);
      const before = await measured(database, learner, 'study queue of 50, 1 M cards in the database');
      await addOthers(database, operands.includes('huge') ? 10 * cardsOfOthers : cardsOfOthers);
      const after = await measured(database, learner, 'the same with the cards of other learners added');
      return [...pages, ...own, before, after, compared('time with them against without', after, before)];
    } finally {
      await database.close();
      await instance.stop();
    }
  },
};

/** The queue with so many cards of one learner, and what the step from the first number to the last costs. */
async function growth(database: Database, [few, many]: readonly [number, number]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of [few, many]) {
    const what = `study queue of 50 out of ${count.toLocaleString('en-US')} own cards`;
    rows.push(await measured(database, await aStudentWith(database, count), what));
  }
  const [first, last] = rows;
  return first && last ? [...rows, compared('time with many against few', last, first)] : rows;
}

const compared = (what: string, ours: Row, limit: Row): Row => ({
  what,
  ours: [median(ours.ours)],
  limit: [median(limit.ours)],
  unit: 'ms',
});

async function aStudentWith(database: Database, each: number): Promise<Student> {
  const [student] = await makeStudents(database, 1);
  if (!student) throw new Error('no student');
  await addCards(database, { learnerIds: [student.id], deckId: student.deckId, each });
  return student;
}

async function addOthers(database: Database, each: number): Promise<void> {
  const students = await makeStudents(database, others);
  const learnerIds = students.map(({ id }) => id);
  const [{ deckId }] = students as [Student];
  await addCards(database, { learnerIds, deckId, each });
}

async function measured(database: Database, { id, deckId }: Student, what: string): Promise<Row> {
  const { sql } = database;
  const study = makeStudyStore(sql);
  const moment = () => ({ at: new Date(), clock: { timeZone: 'UTC', dayStartHour: 4 } });
  const queue = (): Promise<unknown> => study.queue(id, deckId, moment(), 50);
  const read = async (): Promise<unknown> => sql`select * from learners where id = ${id}`;
  await timed(queue);
  await timed(read);
  const ours: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(queue));
    limit.push(await timed(read));
  }
  return { what, ours, limit, unit: 'ms' };
}

/** Milliseconds of one call, on average over a round. */
async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < readsPerRound; index += 1) await call();
  return (performance.now() - start) / readsPerRound;
}
