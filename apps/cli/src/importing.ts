import type { GivenFile, Import, ImportChoices, MediaStore } from '@slova/application';
import {
  makeAddMedia,
  makeAdoptHistories,
  makeBringAlong,
  makeCancelImport,
  makeCheckImport,
  makeGiveImport,
  makeStartImport,
  makeTakeBackHistories,
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

const lookAgainMs = 500;

/** The imports of one learner over the use cases of the app. */
export async function makeImporting(
  { sql }: Database,
  learnerId: LearnerId,
  openMedia: () => Promise<MediaStore>,
): Promise<Importing> {
  // Mail, logs and metrics stand beside the readers: no other command has to wait for them.
  const { ankiReader, jsonReader, kindOfFile, makePictureEncoder, tableReader } =
    await import('@slova/platform');
  const queries = makeImportQueries(sql);
  const ports = {
    unitOfWork: makeUnitOfWork(sql),
    files: makeImportFiles(sql),
    readers: { table: tableReader, json: jsonReader, anki: ankiReader },
    kindOfFile: (file: GivenFile) => kindOfFile(file),
    clock: () => new Date(),
    newId,
  };
  // Whoever runs this gives the learner the room that it takes.
  const addMedia = makeAddMedia({
    ...ports,
    media: await openMedia(),
    encodePicture: makePictureEncoder(),
    roomBytes: Infinity,
  });
  const work = makeWorkOnImports({
    ...ports,
    bringAlong: makeBringAlong({ ...ports, addMedia, adoptHistories: makeAdoptHistories(ports) }),
    takeBackHistories: makeTakeBackHistories(ports),
    onProgress: () => Promise.resolve(),
  });
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
