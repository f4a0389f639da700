import { renameSync, writeFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { problem } from './problem.ts';
import { isRunning, processStartMark, type ProcessIdentity } from './process-identity.ts';

/** What is written down about the one launcher that may use a data directory. */
export type LauncherRecord = Readonly<{
  identity: ProcessIdentity;
  /** The command as the operator typed it, for messages. */
  command: string;
  usesEmbeddedDatabase: boolean;
  children: readonly ProcessIdentity[];
}>;

export type LauncherLock = Readonly<{
  /** The record a dead launcher left behind, if there was one. */
  leftBehind: LauncherRecord | undefined;
  addChild: (child: ProcessIdentity) => void;
  release: () => Promise<void>;
}>;

/**
 * Takes the data directory for this process. A record whose process is gone is replaced.
 * @throws a problem naming the command and process that holds it.
 */
export async function takeLauncherLock(file: string, claim: Claim): Promise<LauncherLock> {
  const identity = { pid: process.pid, startMark: processStartMark(process.pid) ?? '' };
  let record: LauncherRecord = { ...claim, identity, children: [] };
  let leftBehind: LauncherRecord | undefined;
  while (!(await publish(file, record))) {
    const holder = await readLauncherRecord(file);
    if (holder !== undefined && isRunning(holder.identity)) throw problem(describeHolder(holder));
    leftBehind = (await takeAway(file, holder)) ? holder : leftBehind;
  }
  return {
    leftBehind,
    addChild: (child) => {
      record = { ...record, children: [...record.children, child] };
      // Synchronous, so that children started side by side cannot overtake each other here.
      writeFileSync(draftOf(file), JSON.stringify(record));
      renameSync(draftOf(file), file);
    },
    release: () => rm(file, { force: true }),
  };
}

type Claim = Readonly<{ command: string; usesEmbeddedDatabase: boolean }>;

/** The record in the lock file; undefined when there is none or it cannot be read as one. */
export async function readLauncherRecord(file: string): Promise<LauncherRecord | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as LauncherRecord;
  } catch {
    return undefined;
  }
}

/** Linking a finished file is atomic: nobody ever sees a lock without its content. */
async function publish(file: string, record: LauncherRecord): Promise<boolean> {
  await writeFile(draftOf(file), JSON.stringify(record));
  try {
    await link(draftOf(file), file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draftOf(file), { force: true });
  }
}

/** Moves a dead record away; puts it back when a faster start has replaced it in the meantime. */
async function takeAway(file: string, dead: LauncherRecord | undefined): Promise<boolean> {
  const aside = `${file}.${process.pid}.old`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
  const taken = await readLauncherRecord(aside);
  const isDead = JSON.stringify(taken) === JSON.stringify(dead);
  if (!isDead) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
  return isDead;
}

function draftOf(file: string): string {
  return `${file}.${process.pid}.new`;
}

function describeHolder({ command, identity }: LauncherRecord): string {
  const remedy = command.startsWith('pnpm slova')
    ? 'try again when it has finished'
    : 'stop it with "pnpm stop" first';
  return `The data directory is in use by "${command}" (process ${identity.pid}); ${remedy}.`;
}
