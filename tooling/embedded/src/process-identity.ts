import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When the process with this id started, as an opaque mark; undefined when no such process lives.
 *
 * A process id alone proves nothing: after a reboot or a crash it may belong to somebody else. The pair of
 * id and start mark is what we write down and compare.
 */
export function processStartMark(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? startMarkFromProc(pid) : startMarkFromPs(pid);
}

/** A process written down so that it can be recognised later. */
export type ProcessIdentity = Readonly<{ pid: number; startMark: string }>;

/** True while exactly the process that was written down is running. */
export function isRunning(identity: ProcessIdentity): boolean {
  return processStartMark(identity.pid) === identity.startMark;
}

/** The full command line of a process, or an empty string when it is gone or hidden. */
export function commandLine(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** The parent of a process; undefined when it is gone or unknown. */
export function parentOf(pid: number): number | undefined {
  try {
    const text =
      process.platform === 'linux'
        ? statFields(pid)[1]
        : execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(text) || undefined;
  } catch {
    return undefined;
  }
}

function startMarkFromProc(pid: number): string | undefined {
  try {
    const fields = statFields(pid);
    // A zombie has ended; only its parent has not looked yet.
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** Fields of /proc/<pid>/stat from the third (state) on: the second, the name, may itself hold spaces. */
function statFields(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function startMarkFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
