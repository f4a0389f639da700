import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { atMostAtOnce } from './at-most-at-once.ts';
import type { PackageLimits } from './package-limits.ts';
import { workLimitMs } from './package-limits.ts';
import type { Refusal } from './package-refused.ts';
import { PackageRefused } from './package-refused.ts';

const program = fileURLToPath(new URL('reader-program.ts', import.meta.url));
const workspace = fileURLToPath(new URL('../../../../', import.meta.url));
const heapMebibytes = 96;
const lookEveryMs = 50;
/** A busy machine may take that much longer over the same work. */
const patience = 6;
/** A third of the time that a study request gets when both want the processor (nice 5, sched(7)). */
const lowerPriority = 5;

/**
 * Runs the reading process to its end, or ends it when it takes too long or too much. Time is what it works, where the system
 * tells that, so that an honest package is read on a busy machine too. It gives way to whoever studies, and two run at a time.
 */
export async function runReader(path: string, folder: string, limits: PackageLimits): Promise<void> {
  const { size } = await stat(path);
  return await inTurn(() => read(path, folder, limits, workLimitMs(size, limits)));
}

const inTurn = atMostAtOnce(2);

async function read(path: string, folder: string, limits: PackageLimits, timeMs: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [...permissions(path, folder), program, path, folder, JSON.stringify(limits)],
    {
      // It needs none of our settings, least of all the secrets among them.
      env: { SQLITE_TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  giveWay(child.pid);
  let ended: Refusal | null = null;
  const end = (reason: Refusal) => {
    ended ??= reason;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(end, timeMs * patience, 'too-slow');
  const watch = setInterval(() => {
    void residentBytes(child.pid).then((bytes) => bytes > limits.memoryBytes && end('too-hungry'));
    void workedMs(child.pid).then((ms) => ms > timeMs && end('too-slow'));
  }, lookEveryMs);
  try {
    const said = await outputOf(child);
    if (ended !== null) throw new PackageRefused(ended);
    answerOf(said);
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
  }
}

// Without workers, child processes and add-ons, and with files nowhere else, what breaks out of SQLite gets nowhere.
const permissions = (path: string, folder: string): string[] => [
  '--permission',
  `--allow-fs-read=${workspace}`,
  `--allow-fs-read=${path}`,
  `--allow-fs-read=${folder}`,
  `--allow-fs-write=${folder}`,
  `--max-old-space-size=${heapMebibytes}`,
  '--disable-warning=ExperimentalWarning',
];

function outputOf(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.once('error', reject);
    child.once('close', () => resolve(said));
  });
}

// Where the system does not let it, it works as everybody does.
function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, lowerPriority);
  } catch {
    // It may have ended already.
  }
}

// A process that died said nothing: of the memory it was given, or of something SQLite did not survive.
function answerOf(said: string): void {
  const answer = said === '' ? { refused: 'damaged' as const } : (JSON.parse(said) as Answer);
  if ('refused' in answer) throw new PackageRefused(answer.refused, answer.detail);
}

type Answer = { readonly done: true } | { readonly refused: Refusal; readonly detail?: string };

/** Resident memory of a process where the system tells it, otherwise 0. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(status.split(' ')[1] ?? 0) * 4_096;
}

/** What the processor has worked for a process, where the system tells it, otherwise 0: clock ticks of 10 ms (proc(5)). */
async function workedMs(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, , , , , , , , , , , user = 0, system = 0] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return (Number(user) + Number(system)) * 10;
}
