import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@slova/vitest/servers';
import type { Machine } from '../machine/machine.ts';
import { runCommand } from '../run-command.ts';
import type { Outcome, Step } from '../step.ts';

/**
 * The browser journeys of both apps against a freshly started Slova, with its queue on one backend. What waits for no job is
 * the same whatever carries the queue, and long: it is asked on PostgreSQL alone, and the title says so.
 */
export function journeysStep(machine: Machine, backend: 'postgres' | 'redis'): Step {
  const title = titles[backend];
  return {
    name: `journeys-${backend}`,
    title,
    run: async () => {
      const chromium = await machine.chromium();
      if (chromium.path === undefined) return leftOut(title, chromium.reason);
      if (backend === 'postgres') return await runJourneys({ SLOVA_TEST_CHROMIUM: chromium.path }, []);
      const redis = await machine.redis();
      if (redis.url === undefined) return leftOut(title, redis.reason);
      const env = { SLOVA_TEST_CHROMIUM: chromium.path, REDIS_URL: `${redis.url}/15` };
      return await runJourneys(env, [`--grep-invert=${withoutJobs.join('|')}`]);
    },
  };
}

const titles = {
  postgres: 'Browser journeys, queue on PostgreSQL',
  redis: 'Browser journeys, queue on Redis (only those that wait for a job: no queue changes the others)',
} as const;

/** How pages look, and the files whose journeys end with the answer to a request. */
const withoutJobs = [
  '@looks',
  ...[
    'everyone',
    'exercises',
    'forgery',
    'moderator',
    'practice',
    'recordings',
    'search',
    'sign-in',
    'stored-xss',
    'study-actions',
    'topics',
    'typing',
    'unsaved',
    'users',
    'word-order',
  ].map((name) => String.raw`\b${name}\.spec\.ts`),
];

function leftOut(title: string, reason: string): Outcome {
  return { passed: 0, failed: 0, skipped: 1, notes: [`${title}: ${reason}`] };
}

async function runJourneys(
  env: Readonly<Record<string, string>>,
  chosen: readonly string[],
): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slova-journeys-'));
  // The embedded database runs as a user of its own, who must be able to enter the folder.
  await chmod(folder, 0o755);
  const report = path.join(folder, 'report.json');
  try {
    // Recording costs each journey dearly; the second go of one that failed is recorded.
    const options = ['--reporter=list,json', '--retries=1', '--trace=on-first-retry'];
    const code = await runCommand('playwright', ['test', ...options, ...chosen], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      SLOVA_DATA_DIR: path.join(folder, 'data'),
      PORT: String(await freePort()),
    });
    return readCounts(await readFile(report, 'utf8').catch(() => '{}'), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Playwright's own figures; a red run without a failed test (no server, no file) counts as one failure. A browser on a busy
 * machine may stumble, so a journey has a second go; one that needed it passes, and is named as shaky at the end. Several of
 * them are no stumbling but a fault: then each counts as red.
 */
function readCounts(report: string, code: number): Outcome {
  const { stats, suites = [] } = JSON.parse(report) as PlaywrightReport;
  const shaky = suites.flatMap((suite) => namesIn(suite, isShaky));
  const isFaulty = shaky.length > mostStumbles;
  const failed = (stats?.unexpected ?? 0) + (isFaulty ? shaky.length : 0);
  return {
    passed: (stats?.expected ?? 0) + (isFaulty ? 0 : shaky.length),
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: stats?.skipped ?? 0,
    red: suites.flatMap((suite) => namesIn(suite, ({ ok }) => !ok)),
    shaky,
    notes: [],
  };
}

const mostStumbles = 1;

function namesIn(
  { specs = [], suites = [] }: PlaywrightSuite,
  isMeant: (spec: PlaywrightSpec) => boolean,
): string[] {
  const meant = specs
    .filter((spec) => isMeant(spec))
    .map(({ file, line, title }) => `${file}:${line} › ${title}`);
  return [...meant, ...suites.flatMap((suite) => namesIn(suite, isMeant))];
}

function isShaky({ tests }: PlaywrightSpec): boolean {
  return tests.some(({ status }) => status === 'flaky');
}

interface PlaywrightReport {
  readonly stats?: PlaywrightStats;
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}

interface PlaywrightSpec {
  readonly title: string;
  readonly ok: boolean;
  readonly file: string;
  readonly line: number;
  readonly tests: readonly { readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[];
}

interface PlaywrightStats {
  readonly expected: number;
  readonly unexpected: number;
  readonly skipped: number;
}
