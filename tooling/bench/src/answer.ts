import { createDatabase } from '@slova/postgres';
import type { Database } from '@slova/postgres';
import { answerTransaction } from './answer-transaction.ts';
import type { Benchmark } from './benchmark.ts';
import { startInstance } from './instance.ts';
import { pgbench } from './pgbench.ts';
import type { Student } from './students.ts';
import { makeStudents } from './students.ts';

const inFlight = 32;
const rounds = 3;
const answersPerRound = 2_000;
const secondsPerRound = 8;

/** Answers per second through HTTP and tRPC beside pgbench running the same transaction on the same tables. */
export const answer: Benchmark = {
  name: 'answer',
  about: 'answers/s through HTTP and tRPC, 32 in flight, beside pgbench with the same transaction',
  async run() {
    const instance = await startInstance();
    const database = createDatabase({ url: instance.databaseUrl, maxConnections: 4 });
    try {
      const students = await makeStudents(database, inFlight);
      const cards = await numberCards(database);
      const ours: number[] = [];
      const limit: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await answersPerSecond(instance.url, students));
        limit.push(await pgbench(instance.databaseUrl, answerTransaction(cards), inFlight, secondsPerRound));
      }
      return [
        {
          what: 'answers through HTTP and tRPC against pgbench, statement by statement',
          ours,
          limit,
          unit: 'answers/s',
        },
      ];
    } finally {
      await database.close();
      await instance.stop();
    }
  },
};

/** Cards of other learners with one attempt each, numbered so that pgbench can pick one by chance. */
async function numberCards(database: Database): Promise<number> {
  const { sql } = database;
  const others = await makeStudents(database, inFlight);
  await sql`
    create table bench_cards as
    select row_number() over () as n, learner_id, id, deck_id, term_id from cards where learner_id = any(${others.map(({ id }) => id)}::uuid[])`;
  await sql`create unique index on bench_cards (n)`;
  await sql`
    insert into attempts (learner_id, id, study_session_id, deck_id, card_id, card_version, exercise, shown_at, shown_on)
    select learner_id, id, gen_random_uuid(), deck_id, id, 0, '{"type":"typed"}', now(), 20700 from bench_cards`;
  await sql`analyze`;
  const [count] = await sql<{ n: number }[]>`select count(*)::int as n from bench_cards`;
  return count?.n ?? 0;
}

/** Each student answers one question after another; all of them at once. */
async function answersPerSecond(url: string, students: readonly Student[]): Promise<number> {
  const each = Math.ceil(answersPerRound / students.length);
  const attempts = await Promise.all(students.map((student) => namedAttempts(url, student, each)));
  const start = performance.now();
  await Promise.all(students.map((student, index) => answerAll(url, student, attempts[index] ?? [])));
  const answered = attempts.reduce((sum, ids) => sum + ids.length, 0);
  return answered / ((performance.now() - start) / 1_000);
}

async function namedAttempts(url: string, student: Student, count: number): Promise<string[]> {
  const ids = new Map<string, string>();
  // A page holds 50 at most, and the same cards until they are answered: take what one page gives.
  const page = await call(url, student, 'learning.session', {
    deckId: student.deckId,
    limit: Math.min(50, count),
  });
  for (const item of page.items) ids.set(item.cardId, item.attemptId);
  return [...ids.values()];
}

async function answerAll(url: string, student: Student, attempts: readonly string[]): Promise<void> {
  for (const attemptId of attempts) {
    const given = { attemptId, rating: 'easy', answeredAt: new Date().toISOString(), durationMs: 900 };
    const { results } = await call(url, student, 'learning.answer', { answers: [given] });
    if (results[0]?.status !== 'recorded') throw new Error(`an answer was ${results[0]?.status ?? 'lost'}`);
  }
}

type Told = {
  readonly items: readonly { readonly cardId: string; readonly attemptId: string }[];
  readonly results: readonly { readonly status: string }[];
};

async function call(url: string, { token }: Student, procedure: string, input: unknown): Promise<Told> {
  const response = await fetch(`${url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-slova': '1', cookie: `slova=${token}` },
    body: JSON.stringify(input),
  });
  const told = (await response.json()) as { result?: { data: Told }; error?: unknown };
  if (!told.result) throw new Error(`${procedure} was refused: ${JSON.stringify(told.error)}`);
  return told.result.data;
}
