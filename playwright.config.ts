import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

/**
 * The browser journeys of both apps, against one real Slova that is started for them. `pnpm test` gives each run a
 * fresh data directory, a free port and a Redis; run by hand, the journeys keep a data directory of their own.
 * Journeys that need an account of the staff make one with `pnpm slova user create` (SLOVA_DATA_DIR is set).
 */
const dataDirectory = (process.env['SLOVA_DATA_DIR'] ??= path.join(tmpdir(), 'slova-journeys'));
const port = (process.env['PORT'] ??= '3900');
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  // Two cores carry a browser, an API, a worker and a database: journeys go one after the other.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL,
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['SLOVA_TEST_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'web', testDir: 'apps/web/e2e' },
    { name: 'admin', testDir: 'apps/admin/e2e' },
  ],
  webServer: {
    command: 'node tooling/embedded/src/start.ts',
    url: `${baseURL}/health/ready`,
    env: { PORT: port, SLOVA_DATA_DIR: dataDirectory, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' },
    reuseExistingServer: process.env['CI'] === undefined,
    stdout: 'pipe',
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});
