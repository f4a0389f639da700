import { homedir } from 'node:os';
import path from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** A Redis the caller already runs for the tests; unset, the run looks for `redis-server` itself. */
export function givenTestRedisUrl(): string | undefined {
  return process.env['SLOVA_TEST_REDIS_URL'];
}

/** A browser the caller prefers to the one we would find or install. */
export function givenChromium(): string | undefined {
  return process.env['SLOVA_TEST_CHROMIUM'];
}

/** Where a browser we had to download ourselves is kept between runs. */
export function downloadFolder(): string {
  return path.resolve(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'slova');
}

/**
 * Our environment plus what a step adds, with the tools of the workspace in front. The command that started us has
 * installed everything: pnpm need not look again in front of every script.
 */
export function childEnvironment(added: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const tools = path.join(repositoryRoot, 'node_modules/.bin');
  const programs = `${tools}:${process.env['PATH'] ?? ''}`;
  return { ...process.env, PATH: programs, pnpm_config_verify_deps_before_run: 'false', ...added };
}

/** The folders programs are looked for in. */
export function searchPath(): readonly string[] {
  return (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
}
