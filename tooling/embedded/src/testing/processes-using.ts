import { readdirSync, readFileSync } from 'node:fs';
import { commandLine, processStartMark } from '../process-identity.ts';

/** Living processes that have to do with a data directory: their environment or their command line names it. Linux only. */
export function processesUsing(dataDirectory: string): readonly string[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && processStartMark(pid) !== undefined)
    .filter((pid) => commandLine(pid).includes(dataDirectory) || environmentOf(pid).includes(dataDirectory))
    .map((pid) => `${pid} ${commandLine(pid)}`);
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8');
  } catch {
    return '';
  }
}
