import { createDatabase } from '@slova/postgres';
import type { Database } from '@slova/postgres';
import { answerLoad } from './answer-load.ts';
import { answerTransaction, numberCards } from './answer-transaction.ts';
import type { Benchmark, Row } from './benchmark.ts';
import { startInstance } from './instance.ts';
import { percentile } from './percentile.ts';
import { pgbench } from './pgbench.ts';
import { makeStudents } from './students.ts';

const inFlight = 32;
const rounds = 5;
const seconds = 5;
const secondsAlone = 2;

/** Answers per second through HTTP and tRPC beside pgbench running the same transaction on the same tables. */
export const answer: Benchmark = {
  name: 'answer',
  about: 'answers/s through HTTP and tRPC, 32 in flight, beside pgbench with the same transaction',
  async run() {
    const instance = await startInstance();
    const database = createDatabase({ url: instance.databaseUrl, maxConnections: 4 });
    try {
      const script = answerTransaction(await numberCards(database, inFlight));
      const transactions = (clients: number, forSeconds: number): Promise<number> =>
        pgbench(instance.databaseUrl, script, clients, forSeconds);
      // A program that has just started is not yet compiled: its first answers say nothing.
      await answers(instance.url, database, inFlight, seconds);
      const figures: Figures[] = [];
      for (let round = 0; round < rounds; round += 1)
        figures.push(await oneRound(instance.url, database, transactions));
      return rowsOf(figures);
    } finally {
      await database.close();
      await instance.stop();
    }
  },
};

type Figures = Awaited<ReturnType<typeof oneRound>>;

async function oneRound(
  url: string,
  database: Database,
  transactions: (clients: number, seconds: number) => Promise<number>,
) {
  await leaveEvents(database, 'sent');
  const many = await answers(url, database, inFlight, seconds);
  const limit = await transactions(inFlight, seconds);
  const one = await answers(url, database, 1, secondsAlone);
  const limitOfOne = await transactions(1, secondsAlone);
  await leaveEvents(database, 'waiting');
  const reacting = await answers(url, database, inFlight, seconds);
  return { many, limit, one, limitOfOne, reacting };
}

async function answers(url: string, database: Database, students: number, forSeconds: number) {
  return answerLoad(url, await makeStudents(database, students), forSeconds);
}

/**
 * pgbench inserts its events as already sent, so that the worker has nothing to do. Answers are measured like that, with the
 * same worker idle beside both sides, and once more with the worker reacting to each.
 */
async function leaveEvents({ sql }: Database, as: 'sent' | 'waiting'): Promise<void> {
  if (as === 'sent') await sql`alter table outbox alter column sent_at set default now()`;
  else await sql`alter table outbox alter column sent_at drop default`;
}

function rowsOf(figures: readonly Figures[]): Row[] {
  const limit = figures.map((figure) => figure.limit);
  return [
    {
      what: 'answers through HTTP and tRPC against pgbench, statement by statement',
      ours: figures.map(({ many }) => many.perSecond),
      limit,
      unit: 'answers/s',
    },
    {
      what: 'the same while the worker reacts to each',
      ours: figures.map(({ reacting }) => reacting.perSecond),
      limit,
      unit: 'answers/s',
    },
    {
      what: 'slowest hundredth with 32 in flight against the mean of pgbench',
      ours: figures.map(({ many }) => percentile(many.latenciesMs, 0.99)),
      limit: limit.map((perSecond) => (inFlight / perSecond) * 1_000),
      unit: 'ms',
    },
    {
      what: 'one answer at a time, median against the mean of pgbench',
      ours: figures.map(({ one }) => percentile(one.latenciesMs, 0.5)),
      limit: figures.map(({ limitOfOne }) => 1_000 / limitOfOne),
      unit: 'ms',
    },
  ];
}
