import {
  makeCheckImport,
  makeGiveImport,
  makeStartImport,
  makeUndoImport,
  makeWorkOnImports,
} from '@slova/application';
import { aLearner } from '@slova/application/testing';
import type { DomainEvent, ImportId, LearnerId } from '@slova/domain';
import { kindOfFile, tableReader } from '@slova/platform';
import type { Database } from '@slova/postgres';
import { makeImportFiles, makeImportQueries, makeUnitOfWork, newId } from '@slova/postgres';

/** A learner with a file, and the worker that does what they ask at once. */
export type Importer = {
  readonly learnerId: LearnerId;
  readonly give: (bytes: AsyncIterable<Uint8Array>) => Promise<ImportId>;
  readonly check: (id: ImportId) => Promise<void>;
  readonly run: (id: ImportId) => Promise<void>;
  readonly undo: (id: ImportId) => Promise<void>;
};

const deck = {
  title: 'Words',
  description: '',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
} as const;

// A table has terms and nothing besides.
const nothingBesides = {
  bringAlong: { media: async () => new Map(), histories: async () => 0 },
  takeBackHistories: async () => {},
  onProgress: async () => {},
};

/** Puts the learner into the database. */
export async function anImporter({ sql }: Database, learnerId: LearnerId): Promise<Importer> {
  const unitOfWork = makeUnitOfWork(sql);
  const files = makeImportFiles(sql);
  const queries = makeImportQueries(sql);
  const ports = {
    unitOfWork,
    files,
    readers: { table: tableReader },
    kindOfFile,
    clock: () => new Date(),
    newId,
  };
  const work = makeWorkOnImports({ ...ports, ...nothingBesides });
  await unitOfWork(({ learners }) => learners.add(aLearner({ id: learnerId })));
  const until = async (importId: ImportId, state: string): Promise<void> => {
    await work([{ type: 'import.asked', learnerId, payload: { importId } } as DomainEvent]);
    const known = await queries.get(learnerId, importId);
    if (known?.state !== state) throw new Error(`the import is ${known?.state}, not ${state}`);
  };
  return {
    learnerId,
    give: (bytes) => makeGiveImport(ports)(learnerId, { fileName: 'words.csv', bytes }),
    async check(importId) {
      const options = (await queries.get(learnerId, importId))?.look.options ?? {};
      await makeCheckImport(ports)(learnerId, { importId, options, target: { deck }, duplicates: 'update' });
      await until(importId, 'checked');
    },
    async run(importId) {
      await makeStartImport(ports)(learnerId, importId);
      await until(importId, 'done');
    },
    async undo(importId) {
      await makeUndoImport(ports)(learnerId, importId);
      await until(importId, 'undone');
    },
  };
}
