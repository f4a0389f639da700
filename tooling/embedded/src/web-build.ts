import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problem } from './problem.ts';
import { repositoryRoot } from './repository-root.ts';
import { runToEnd, type ProgramFailure } from './run-to-end.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** The folders the API serves to browsers. */
export const WEB_DIST = join(repositoryRoot, 'apps/web/dist');
export const ADMIN_DIST = join(repositoryRoot, 'apps/admin/dist');

/**
 * Builds both browser apps when their sources changed since the last build. Asking turbo costs about a second, so a
 * fingerprint of names, sizes and times of change answers first.
 */
export async function ensureBrowserApps(
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
  onBuild: () => void,
): Promise<void> {
  const fingerprint = await sourceFingerprint(['apps/web', 'apps/admin']);
  if (fingerprint === (await lastFingerprint()) && (await isBuilt())) return;
  onBuild();
  await build(env, signal);
  await mkdir(dirname(FINGERPRINT_FILE), { recursive: true });
  await writeFile(FINGERPRINT_FILE, fingerprint);
}

const FINGERPRINT_FILE = join(repositoryRoot, 'node_modules/.cache/slova/browser-apps');

async function build(env: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> {
  const turbo = join(repositoryRoot, 'node_modules/.bin/turbo');
  const filters = ['--filter=@slova/web', '--filter=@slova/admin'];
  try {
    await runToEnd(turbo, ['run', 'build', ...filters, '--output-logs=errors-only', '--no-color'], {
      cwd: repositoryRoot,
      env: { ...env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw problem('The browser apps could not be built:', (error as ProgramFailure).lastLines);
  }
}

function lastFingerprint(): Promise<string | undefined> {
  return readFile(FINGERPRINT_FILE, 'utf8').catch(() => undefined);
}

async function isBuilt(): Promise<boolean> {
  const pages = [join(WEB_DIST, 'index.html'), join(ADMIN_DIST, 'index.html')];
  const found = await Promise.all(
    pages.map((page) =>
      access(page).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}
