import type { GivenFile, Import, ImportChoices } from '@slova/application';
import {
  makeCancelImport,
  makeCheckImport,
  makeGiveImport,
  makeStartImport,
  makeWorkOnImports,
} from '@slova/application';
import type { DomainEvent, ImportId, LearnerId } from '@slova/domain';
import { DomainError } from '@slova/domain';
import { makeImportFiles, makeImportQueries, makeUnitOfWork, newId, type Database } from '@slova/postgres';
import { setTimeout as pause } from 'node:timers/promises';

/** Imports of one learner, done here and now, whether or not a worker is there to do them. */
export type Importing = {
  readonly give: (fileName: string, bytes: AsyncIterable<Uint8Array>) => Promise<Import>;
  readonly check: (id: ImportId, choices: ImportChoices) => Promise<Import>;
  readonly start: (id: ImportId) => Promise<Import>;
  readonly cancel: (id: ImportId) => Promise<Import>;
};

/** A table and our own JSON have terms and nothing besides. */
const nothingBesides = {
  bringAlong: { media: () => Promise.resolve(new Map()), histories: () => Promise.resolve(0) },
  takeBackHistories: () => Promise.resolve(),
  onProgress: () => Promise.resolve(),
};
const lookAgainMs = 500;

/** The imports of one learner over the use cases of the app. */
export async function makeImporting({ sql }: Database, learnerId: LearnerId): Promise<Importing> {
  // Mail, logs and metrics stand beside the readers: no other command has to wait for them.
  const { jsonReader, kindOfFile, tableReader } = await import('@slova/platform');
  const queries = makeImportQueries(sql);
  const ports = {
    unitOfWork: makeUnitOfWork(sql),
    files: makeImportFiles(sql),
    readers: { table: tableReader, json: jsonReader },
    kindOfFile: (file: GivenFile) => kindOfFile(file),
    clock: () => new Date(),
    newId,
  };
  const work = makeWorkOnImports({ ...ports, ...nothingBesides });
  const known = async (id: ImportId): Promise<Import> => {
    const found = await queries.get(learnerId, id);
    if (!found) throw new DomainError('not_found', 'importId');
    return found;
  };
  const done = async (id: ImportId): Promise<Import> => {
    for (;;) {
      await work([{ type: 'import.asked', learnerId, payload: { importId: id } } as DomainEvent]);
      const now = await known(id);
      if (!worked.includes(now.state)) return now;
      // A worker that runs was quicker, and is busy with it.
      await pause(lookAgainMs);
    }
  };
  return {
    give: async (fileName, bytes) => known(await makeGiveImport(ports)(learnerId, { fileName, bytes })),
    async check(importId, choices) {
      await makeCheckImport(ports)(learnerId, { importId, ...choices });
      return done(importId);
    },
    async start(importId) {
      await makeStartImport(ports)(learnerId, importId);
      return done(importId);
    },
    async cancel(importId) {
      await makeCancelImport(ports)(learnerId, importId);
      return done(importId);
    },
  };
}

const worked: readonly Import['state'][] = ['checking', 'running', 'taking-back'];
