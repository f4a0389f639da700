import {
  makeAddMedia,
  makeAdoptHistories,
  makeBringAlong,
  makeTakeBackHistories,
  makeWorkOnImports,
} from '@slova/application';
import type { UnitOfWork } from '@slova/application';
import type { DomainEvent, ImportId, LearnerId } from '@slova/domain';
import { ankiReader, makeDiskMediaStore } from '@slova/platform';
import { createDatabase, makeImportFiles, makeUnitOfWork, newId } from '@slova/postgres';

/** Works on an import until a transaction, and dies of a signal before it is committed or right after. */
const [url = '', mediaFolder = '', learnerId = '', importId = '', dieAt = '0', when = 'before'] =
  process.argv.slice(2);

const { sql, close } = createDatabase({ url, maxConnections: 2 });
const whole = makeUnitOfWork(sql);
let count = 0;
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};
const unitOfWork: UnitOfWork = async (work) => {
  count += 1;
  const isLast = count === Number(dieAt);
  const result = await whole(async (repositories) => {
    const done = await work(repositories);
    return isLast && when === 'before' ? die() : done;
  });
  return isLast ? die() : result;
};

const ports = { unitOfWork, clock: () => new Date('2026-03-02T12:00:00Z'), newId };
const addMedia = makeAddMedia({
  ...ports,
  media: makeDiskMediaStore(mediaFolder),
  encodePicture: (bytes) => Promise.resolve({ bytes, width: 1, height: 1 }),
  roomBytes: 1_000_000,
});
const work = makeWorkOnImports({
  ...ports,
  files: makeImportFiles(sql),
  readers: { anki: ankiReader },
  bringAlong: makeBringAlong({ unitOfWork, addMedia, adoptHistories: makeAdoptHistories(ports) }),
  takeBackHistories: makeTakeBackHistories(ports),
  onProgress: () => Promise.resolve(),
  batchSize: 5,
});
const payload = { importId: importId as ImportId };
await work([{ type: 'import.asked', learnerId: learnerId as LearnerId, payload } as DomainEvent]);
await close();
