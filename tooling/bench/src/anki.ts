import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeckId, LearnerId } from '@slova/domain';
import { writeAPackage } from '@slova/platform/testing';
import { whileHostile } from './anki-hostile.ts';
import { createDatabase } from '@slova/postgres';
import type { Database } from '@slova/postgres';
import { grownCollection, grownMedia } from './anki-collection.ts';
import type { Timed } from './anki-mover.ts';
import { aMover } from './anki-mover.ts';
import { answerLoad } from './answer-load.ts';
import type { Benchmark } from './benchmark.ts';
import { startInstance } from './instance.ts';
import { memoryOfPrograms } from './memory-of-programs.ts';
import { percentile } from './percentile.ts';
import { makeStudents } from './students.ts';

const quietSeconds = 10;
const students = 2;

/** An Anki collection of years brought in with its schedule, studied, taken out and brought in again, while others study. */
export const ankiMoving: Benchmark = {
  name: 'anki',
  about:
    '20 000 notes, 100 000 answers and 500 files of Anki in, out and in again: seconds, memory, and others meanwhile, also during hostile packages',
  async run() {
    const bytes = await grownPackage('anki21b');
    const instance = await startInstance();
    const database = createDatabase({ url: instance.databaseUrl, maxConnections: 2 });
    try {
      const lines = await moved(instance.url, database, bytes);
      const size = (bytes.length / 1_000_000).toFixed(1);
      return [`pnpm bench anki (20,000 notes, 100,000 answers, 500 files, ${size} MB)`, ...lines, ''].join(
        '\n',
      );
    } finally {
      await database.close();
      await instance.stop();
    }
  },
};

async function moved(url: string, database: Database, bytes: Buffer): Promise<string[]> {
  const [mover, ...others] = await makeStudents(database, 1 + 3 * students);
  if (!mover) throw new Error('no student');
  const lines: string[] = [];
  const timed = watch(lines);
  const { bringIn, takeOut, tryOut } = aMover(url, mover.token);
  await answerLoad(url, others.slice(0, students), quietSeconds / 2);
  const quiet = await answerLoad(url, others.slice(0, students), quietSeconds);
  const [first, busy] = await Promise.all([
    bringIn(bytes, timed),
    answerLoad(url, others.slice(students, 2 * students), quietSeconds),
  ]);
  const hostile = await whileHostile(url, mover.token, () =>
    answerLoad(url, others.slice(2 * students), quietSeconds),
  );
  await database.sql`update enrolments set new_per_day = 100000 where learner_id = ${mover.id}`;
  await answerLoad(url, [{ ...mover, deckId: first }], 1);
  const known = await cardsOf(database, mover.id, first);
  const exported = await timed('taken out with its schedule', () => takeOut(first, 'apkg'));
  const second = await bringIn(exported, timed);
  const same = [
    (await takeOut(first, 'json')).equals(await takeOut(second, 'json')),
    JSON.stringify(known) === JSON.stringify(await cardsOf(database, mover.id, second)),
  ];
  if (same.includes(false)) throw new Error(`what came back is not what went out: ${same.join(', ')}`);
  lines.push('  the same as Anki wrote it until 2018 (collection.anki2):');
  await tryOut(await grownPackage('anki2'), timed);
  const slow = [busy, hostile.result, quiet].map(({ latenciesMs }) => percentile(latenciesMs, 0.95));
  const [during = 0, attacked = 0, before = 0] = slow;
  return [
    ...lines,
    `  all ${known.length.toLocaleString('en-US')} cards with a history, and every term, came back as they went out`,
    `  answers of others, slowest twentieth while it was imported against before: ${(during / before).toFixed(2)} (${during.toFixed(1)} against ${before.toFixed(1)} ms)`,
    `  the same while ${hostile.refused} hostile packages were given and refused: ${(attacked / before).toFixed(2)} (${attacked.toFixed(1)} ms)`,
  ];
}

/** Seconds of each step, and the most memory that the worker and the process that reads the package take in it. */
function watch(lines: string[]): Timed {
  return async (what, work) => {
    const worker = memoryOfPrograms('worker/src/main.ts');
    const reader = memoryOfPrograms('reader-program.ts');
    const begunAt = performance.now();
    const result = await work();
    const seconds = ((performance.now() - begunAt) / 1_000).toFixed(1);
    lines.push(
      `  ${what.padEnd(28)}${seconds.padStart(6)} s   worker ${worker.stop()} MB, reader ${reader.stop()} MB at most`,
    );
    return result;
  };
}

/** What a learner's cards of a deck know, by the words they are of. */
function cardsOf({ sql }: Database, learnerId: LearnerId, deckId: DeckId): Promise<readonly object[]> {
  return sql`
    select t.headword, c.direction, c.state, c.due_on, c.held, c.last_reviewed_on, c.repetitions, c.lapses,
      round(c.stability::numeric, 6) as stability, round(c.difficulty::numeric, 6) as difficulty
    from cards c join terms t on t.id = c.term_id
    where c.deck_id = ${deckId} and c.learner_id = ${learnerId} and c.entries > 0 order by t.headword, c.direction`;
}

async function grownPackage(format: 'anki2' | 'anki21b'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'slova-grown-'));
  try {
    const path = join(folder, 'grown.apkg');
    await writeAPackage(path, grownCollection(), format, grownMedia());
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
