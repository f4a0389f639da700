import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './env.ts';
import { isProblem } from './problem.ts';
import { repositoryRoot } from './repository-root.ts';

test('an empty environment gives the documented defaults', () => {
  expect(readSettings({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDirectory: join(repositoryRoot, '.data'),
    databaseUrl: undefined,
    logLevel: 'info',
    logFormat: 'text',
  });
});

test('an empty variable counts as unset', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test.each([
  ['PORT', '80.5'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000 '],
  ['HOST', 'http://localhost'],
  ['DATABASE_URL', 'mysql://localhost/slova'],
  ['DATABASE_URL', 'postgres://localhost'],
  ['DATABASE_URL', 'not a url'],
  ['REDIS_URL', 'localhost:6379'],
  ['PUBLIC_URL', 'slova.example'],
  ['PUBLIC_URL', 'https://slova.example/app'],
  ['SESSION_SECRET', 'short'],
  ['LOG_LEVEL', 'loud'],
  ['LOG_FORMAT', 'xml'],
  ['SLOVA_DATA_DIR', ' '],
])('a wrong %s (%j) is one line that names the variable', (name, value) => {
  expect(problemLines({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))]);
});

test('every wrong variable gets its own line', () => {
  const lines = problemLines({ PORT: 'x', LOG_LEVEL: 'loud', REDIS_URL: 'x' });
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'REDIS_URL', 'LOG_LEVEL']);
});

test('a wrong address is not repeated, since it may hold a password', () => {
  expect(problemLines({ DATABASE_URL: 'postgres://me:hunter2@/' }).join()).not.toContain('hunter2');
});

function problemLines(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (isProblem(error)) return error.message.split('\n');
    throw error;
  }
  return [];
}
