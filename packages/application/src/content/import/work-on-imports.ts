import type {
  DomainEvent,
  ImportId,
  ImportRow,
  LearnerId,
  RevisionId,
  SourceCard,
  TermExtras,
} from '@slova/domain';
import { DomainError, sameValue } from '@slova/domain';
import type { Clock, NewId } from '../../clock.ts';
import type { Repositories, UnitOfWork } from '../../unit-of-work.ts';
import type { TakeBackHistories } from '../../review/index.ts';
import { applyBatch, foresee, headwordLanguage } from './apply-batch.ts';
import type { BringAlong } from './bring-along.ts';
import { remember } from './decide-batch.ts';
import { nothingYet } from './nothing-yet.ts';
import type { CarriedFiles, Import, ImportFiles, ImportReaders } from './ports.ts';
import { givenFile, readRows } from './read-rows.ts';
import { takeBackPart } from './take-back-import.ts';
import { tallied } from './tally.ts';

type Ports = {
  readonly unitOfWork: UnitOfWork;
  readonly files: ImportFiles;
  readonly readers: ImportReaders;
  readonly bringAlong: BringAlong;
  readonly takeBackHistories: TakeBackHistories;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Rows that are written in one transaction. */
  readonly batchSize?: number;
  /** Hears that an import has got on. */
  readonly onProgress: (learnerId: LearnerId, importId: ImportId) => Promise<void>;
};

export type WorkOnImports = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * Does what learners asked of their imports: checks them, runs them, takes them back. Each batch of rows is a transaction with
 * the import's cursor, so that after a worker's death another goes on where it stopped, and nothing is written twice.
 */
export function makeWorkOnImports(ports: Ports): WorkOnImports {
  return async (events) => {
    for (const { type, learnerId, payload } of events) {
      if (type === 'import.asked') await workOn(ports, learnerId, payload.importId);
    }
  };
}

async function workOn(ports: Ports, learnerId: LearnerId, id: ImportId): Promise<void> {
  const look = (): Promise<Import | null> => ports.unitOfWork(({ imports }) => imports.lock(learnerId, id));
  const begun = await look();
  if (begun?.state === 'checking' || begun?.state === 'running') await goThrough(ports, begun);
  if ((await look())?.state === 'taking-back') await takeBack(ports, learnerId, id);
  // What has ended needs its file no more; one that was checked is still to be run.
  if (!(await look())?.endedAt) return;
  await ports.files.remove(learnerId, id);
  await ports.unitOfWork(({ imports }) => imports.dropCarried(learnerId, id));
}

/** Goes through all rows that are not done with, or says why that cannot be. */
async function goThrough(ports: Ports, begun: Import): Promise<void> {
  const seen = new Set<string>();
  const before = begun.state === 'running' ? begun.cursor : 0;
  let cursor = 0;
  try {
    const language = await ports.unitOfWork((repositories) => headwordLanguage(repositories, begun));
    const carried = await carriedFiles(ports, begun);
    if (!carried) return;
    for await (const rows of readRows(ports, begun, carried)) {
      const done = Math.min(rows.length, Math.max(0, before - cursor));
      remember(rows.slice(0, done), language, seen);
      cursor += done;
      const left = rows.slice(done);
      if (left.length > 0 && !(await advance(ports, begun, { rows: left, cursor, seen }))) return;
      cursor += left.length;
    }
    if (begun.state === 'running') await bringExtras(ports, begun);
    await complete(ports, begun, cursor);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await fail(ports, begun, error.code);
  }
}

/** What has become of the files that it names. They are kept when it is checked; what is run was checked. */
async function carriedFiles(ports: Ports, begun: Import): Promise<CarriedFiles | null> {
  const { learnerId, id, kind } = begun;
  const media = ports.readers[kind]?.media;
  if (!media) return new Map();
  if (begun.state === 'running') return ports.unitOfWork(({ imports }) => imports.carried(learnerId, id));
  const reading = new AbortController();
  try {
    return await ports.bringAlong.media(begun, media(givenFile(ports, begun), reading.signal));
  } finally {
    reading.abort();
  }
}

/** The schedule that the file has of its terms, if asked for (rule I2). A worker's death in its midst does no harm. */
async function bringExtras(ports: Ports, begun: Import): Promise<void> {
  const { learnerId, id, kind, choices } = begun;
  const extras = ports.readers[kind]?.extras;
  if (!extras || choices?.options['withSchedule'] !== true) return;
  const known = await ports.unitOfWork(({ imports }) => imports.lock(learnerId, id));
  if (known?.state !== 'running' || !known.deckId) return;
  const reading = new AbortController();
  try {
    const cards = cardsOf(extras(givenFile(ports, begun), reading.signal));
    await ports.bringAlong.histories(learnerId, { importId: id, deckId: known.deckId, cards });
  } finally {
    reading.abort();
  }
}

async function* cardsOf(extras: AsyncIterable<TermExtras>): AsyncGenerator<SourceCard> {
  for await (const { cards } of extras) yield* cards;
}

type Step = { readonly rows: readonly ImportRow[]; readonly cursor: number; readonly seen: Set<string> };

/** Does a batch of rows; false when the import is no longer what this worker began with: somebody else does what is to be done. */
async function advance(ports: Ports, begun: Import, { rows, cursor, seen }: Step): Promise<boolean> {
  const { clock, newId } = ports;
  return changed(ports, begun, cursor, async (known, repositories) => {
    const isCheck = known.state === 'checking';
    const { decided, deckId } = isCheck
      ? await foresee(repositories, { known, rows, seen })
      : await applyBatch(repositories, { known, rows, seen, at: clock(), newId });
    return { ...known, ...tallied(known, decided), deckId: isCheck ? null : deckId };
  });
}

async function complete(ports: Ports, begun: Import, cursor: number): Promise<void> {
  await changed(ports, begun, cursor, async (known) =>
    known.state === 'checking'
      ? { ...known, state: 'checked', expected: known.counts }
      : { ...known, state: 'done', endedAt: ports.clock() },
  );
}

/** What began as it should and cannot end so leaves nothing behind. */
async function fail(ports: Ports, begun: Import, failure: Import['failure']): Promise<void> {
  await changed(ports, begun, null, async (known) =>
    known.state === 'checking'
      ? { ...known, state: 'failed', failure, endedAt: ports.clock() }
      : { ...known, state: 'taking-back', ending: 'failed', failure },
  );
}

/** Changes an import that still is what it was begun as, and at this row (null: at any). */
async function changed(
  { unitOfWork, onProgress }: Ports,
  begun: Import,
  cursor: number | null,
  change: (known: Import, repositories: Repositories) => Promise<Import>,
): Promise<boolean> {
  const isChanged = await unitOfWork(async (repositories) => {
    const stored = await repositories.imports.lock(begun.learnerId, begun.id);
    if (stored?.state !== begun.state || !sameValue(stored.choices, begun.choices)) return false;
    // A check that is done anew begins anew: it has written nothing.
    const known = stored.state === 'checking' && cursor === 0 ? { ...stored, ...nothingYet } : stored;
    if (cursor !== null && known.cursor !== cursor) return false;
    await repositories.imports.save(await change(known, repositories));
    return true;
  });
  if (isChanged) await onProgress(begun.learnerId, begun.id);
  return isChanged;
}

async function takeBack(
  { unitOfWork, clock, newId, onProgress, takeBackHistories }: Ports,
  learnerId: LearnerId,
  id: ImportId,
): Promise<void> {
  await takeBackHistories(learnerId, id);
  let after: RevisionId | null = null;
  do {
    const from: RevisionId | null = after;
    after = await unitOfWork(async (repositories) => {
      const known = await repositories.imports.lock(learnerId, id);
      if (known?.state !== 'taking-back' || !known.ending) return null;
      const at = clock();
      const next = await takeBackPart(repositories, known, { after: from, at, newId });
      if (next === null) await repositories.imports.save({ ...known, state: known.ending, endedAt: at });
      return next;
    });
    await onProgress(learnerId, id);
  } while (after !== null);
}
