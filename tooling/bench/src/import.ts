import type { ImportId, LearnerId } from '@slova/domain';
import { createDatabase, makeExportQueries, makeImportQueries, migrate, newId } from '@slova/postgres';
import { writeDeck } from '@slova/application';
import { startPostgres } from '@slova/vitest/servers';
import type { Benchmark } from './benchmark.ts';
import type { Importer } from './importer.ts';
import { anImporter } from './importer.ts';
import { memoryMeanwhile } from './memory-meanwhile.ts';

const rows = 100_000;

/** Bringing a table of 100 000 rows in, out again and back (P-10), as the worker does it, on PostgreSQL without waits for the disk. */
export const importing: Benchmark = {
  name: 'import',
  about: 'a table of 100 000 rows checked, imported, exported and taken back: seconds and memory',
  async run() {
    const server = await startPostgres();
    await migrate(server.url);
    const database = createDatabase({ url: server.url, maxConnections: 4 });
    try {
      const importer = await anImporter(database, newId() as LearnerId);
      const importId = await importer.give(table(rows));
      const lines = [
        await timed('checked', () => importer.check(importId)),
        await timed('imported', () => importer.run(importId)),
        await timed('exported as CSV', () => exported(database, importer, importId)),
        await timed('taken back', () => importer.undo(importId)),
      ];
      return [`pnpm bench import (${rows.toLocaleString('en-US')} rows)`, ...lines, ''].join('\n');
    } finally {
      await database.close();
      await server.stop();
    }
  },
};

async function timed(what: string, work: () => Promise<unknown>): Promise<string> {
  const memory = memoryMeanwhile();
  const begunAt = performance.now();
  await work();
  const seconds = (performance.now() - begunAt) / 1_000;
  const { early, late } = memory.stop();
  const figures = `${seconds.toFixed(1).padStart(6)} s ${Math.round(rows / seconds)
    .toLocaleString('en-US')
    .padStart(8)} rows/s`;
  return `  ${what.padEnd(16)}${figures}   memory ${early} MB in its first half, ${late} MB in its second (medians)`;
}

async function exported(
  { sql }: ReturnType<typeof createDatabase>,
  { learnerId }: Importer,
  importId: ImportId,
): Promise<void> {
  const queries = makeExportQueries(sql);
  const { deckId } = (await makeImportQueries(sql).get(learnerId, importId)) ?? {};
  const deck = deckId ? await queries.deck(learnerId, deckId) : null;
  if (!deck) throw new Error('the import made no deck');
  let characters = 0;
  for await (const piece of writeDeck('csv', deck, queries.terms(deck.id))) characters += piece.length;
  if (characters < rows * 20) throw new Error('the export is too short');
}

async function* table(count: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from('word,translation,part of speech,example,tags\n');
  for (let first = 0; first < count; first += 1_000) {
    const lines = Array.from({ length: 1_000 }, (_, index) => {
      const number = first + index;
      return `word ${number},слово ${number}; term ${number},noun,"A {{word ${number}}}, in a sentence.",tag ${number % 50}\n`;
    });
    yield Buffer.from(lines.join(''));
  }
}
