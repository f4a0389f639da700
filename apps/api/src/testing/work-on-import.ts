import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  makeAddMedia,
  makeAdoptHistories,
  makeBringAlong,
  makeTakeBackHistories,
  makeWorkOnImports,
} from '@slova/application';
import type { DomainEvent, ImportId, LearnerId } from '@slova/domain';
import { ankiReader, jsonReader, makeDiskMediaStore, makePictureEncoder, tableReader } from '@slova/platform';
import { makeImportFiles, makeUnitOfWork, newId } from '@slova/postgres';
import type { ApiUnderTest } from './start-api.ts';

const readers = { table: tableReader, json: jsonReader, anki: ankiReader };
const clock = (): Date => new Date();

/** Does what a worker does for an import of a learner. */
export async function workOnImport(
  api: ApiUnderTest,
  learnerId: string,
  importId: string,
  mediaFolder = path.join(tmpdir(), 'slova-no-media'),
): Promise<void> {
  const { sql } = api.connections.database;
  const ports = { unitOfWork: makeUnitOfWork(sql), clock, newId };
  const addMedia = makeAddMedia({
    ...ports,
    media: makeDiskMediaStore(mediaFolder),
    encodePicture: makePictureEncoder(),
    roomBytes: 50_000_000,
  });
  const work = makeWorkOnImports({
    ...ports,
    files: makeImportFiles(sql),
    readers,
    bringAlong: makeBringAlong({ ...ports, addMedia, adoptHistories: makeAdoptHistories(ports) }),
    takeBackHistories: makeTakeBackHistories(ports),
    onProgress: (of, id) => api.connections.importBroadcast.publish(of, id),
  });
  const payload = { importId: importId as ImportId };
  await work([{ type: 'import.asked', learnerId: learnerId as LearnerId, payload } as DomainEvent]);
}
