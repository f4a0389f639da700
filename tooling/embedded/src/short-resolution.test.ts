import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from './repository-root.ts';

test('drizzle-orm is the same with the short resolution as without it', () => {
  const preload = new URL('short-resolution.ts', import.meta.url).href;
  const without = exportsOfDrizzle([]);
  expect(exportsOfDrizzle([`--import=${preload}`])).toBe(without);
  expect(without).toContain('pgTable');
});

function exportsOfDrizzle(options: readonly string[]): string {
  const script = `
    const modules = await Promise.all(['drizzle-orm', 'drizzle-orm/pg-core', 'drizzle-orm/postgres-js'].map((name) => import(name)));
    console.log(modules.flatMap(Object.keys).join());`;
  return execFileSync(process.execPath, [...options, '--input-type=module', '-e', script], {
    cwd: join(repositoryRoot, 'packages/postgres'),
    encoding: 'utf8',
  });
}
