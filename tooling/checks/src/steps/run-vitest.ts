import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../run-command.ts';
import type { Outcome } from '../step.ts';

/** Runs vitest with these arguments and counts its tests. */
export async function runVitest(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const report = path.join(tmpdir(), `slova-vitest-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runCommand('vitest', ['run', ...reporters, ...args], env);
  const counts = readCounts(await readFile(report, 'utf8').catch(() => '{}'), code);
  await rm(report, { force: true });
  return counts;
}

/** Vitest's own figures; a red run without a failed test (a file that cannot be loaded) counts as one failure. */
function readCounts(report: string, code: number): Outcome {
  const read = JSON.parse(report) as Partial<VitestReport>;
  const failed = read.numFailedTests ?? 0;
  return {
    passed: read.numPassedTests ?? 0,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: (read.numPendingTests ?? 0) + (read.numTodoTests ?? 0),
    red: (read.testResults ?? []).flatMap(redIn),
    notes: [],
  };
}

/** A file without a failed test is red by itself when it could not be loaded. */
function redIn({ name, status, assertionResults }: TestedFile): string[] {
  const file = path.relative(process.cwd(), name);
  const red = assertionResults.filter((test) => test.status === 'failed');
  if (red.length > 0) return red.map(({ fullName }) => `${file} › ${fullName}`);
  return status === 'failed' ? [file] : [];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestedFile[];
}

interface TestedFile {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}
