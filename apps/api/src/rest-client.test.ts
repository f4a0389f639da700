import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { restClientTypes } from '@slova/rest-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { aPerson, password } from './testing/people.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const run = promisify(execFile);
const compiler = path.join(import.meta.dirname, '../node_modules/.bin/tsc');

let api: ApiUnderTest;
let folder: string;

beforeAll(async () => {
  api = await startApi();
  // Inside this package, so that the generated program finds its libraries as an integrator's would.
  folder = await mkdtemp(path.join(import.meta.dirname, '../node_modules/.rest-client-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.stop();
});

describe('a REST client generated from the OpenAPI document', () => {
  it('compiles strictly, signs in, studies and reads its progress', async () => {
    const { email } = await aPerson(api);
    await aDeckInTheLibrary(api);
    await writeClient();
    await run(compiler, ['--project', folder], { cwd: folder });
    const { stdout } = await run(
      process.execPath,
      [path.join(folder, 'out/program.js'), `${api.origin}/api/v1`, email, password],
      { cwd: folder },
    );
    expect(JSON.parse(stdout)).toEqual({
      user: email,
      decks: 1,
      exercises: 3,
      statuses: ['recorded', 'recorded', 'recorded'],
      reviews: 3,
      unknownDeck: 'not_found',
    });
  });

  it('does not compile when it asks for what is not there', async () => {
    await writeClient((program) => program.replace("'/progress/summary'", "'/progress/nothing'"));
    await expect(run(compiler, ['--project', folder], { cwd: folder })).rejects.toMatchObject({
      stdout: expect.stringContaining('/progress/nothing'),
    });
  });
});

async function writeClient(change: (program: string) => string = (text) => text): Promise<void> {
  const document = await (await fetch(`${api.origin}/api/v1/openapi.json`)).text();
  await writeFile(path.join(folder, 'schema.ts'), await restClientTypes(document));
  await writeFile(path.join(folder, 'program.ts'), change(program));
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
}

const compilerOptions = {
  strict: true,
  outDir: 'out',
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  target: 'es2024',
  module: 'nodenext',
  rewriteRelativeImportExtensions: true,
  verbatimModuleSyntax: true,
  types: ['node'],
};

const program = `
import createClient from 'openapi-fetch';
import type { paths } from './schema.ts';

const [baseUrl = '', email = '', password = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl });

const signedIn = await client.POST('/auth/login', { body: { email, password } });
const cookie = signedIn.response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const headers = { cookie };
const library = await client.GET('/decks', { headers });
const deckId = library.data?.decks[0]?.id ?? '';
await client.POST('/learning/decks/{deckId}/enrol', { params: { path: { deckId } }, headers });
const page = await client.GET('/learning/session', { params: { query: { deckId, limit: 3 } }, headers });
const items = page.data?.items ?? [];
const answers = items.map(({ attemptId }) => ({ attemptId, rating: 'good' as const, answeredAt: new Date().toISOString(), durationMs: 1_200 }));
const answered = await client.POST('/learning/answers', { body: { answers }, headers });
const summary = await client.GET('/progress/summary', { headers });
const unknown = await client.GET('/decks/{deckId}', { params: { path: { deckId: '01890000-0000-7000-8000-000000000000' } }, headers });

console.log(JSON.stringify({
  user: signedIn.data?.user.email,
  decks: library.data?.decks.length,
  exercises: items.length,
  statuses: answered.data?.results.map(({ status }) => status),
  reviews: summary.data?.reviews,
  unknownDeck: unknown.error?.code,
}));
`;
