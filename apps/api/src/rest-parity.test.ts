import { randomUUID } from 'node:crypto';
import type { RestRoute } from '@slova/trpc';
import { restRoutes } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import { callRestRoute } from './testing/call-rest-route.ts';
import { callTrpc } from './testing/call-trpc.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const principals = ['anonymous', 'learner', 'administrator'] as const;
const inputs = ['valid', 'malformed', 'unknown', 'with a key too many'] as const;

// Where two answers differ by nature: they are about two callers, or about what a call makes anew.
const incomparable = [
  'auth.register',
  'catalogue.fork',
  'decks.create',
  'learning.session',
  'users.me',
  'users.update',
];

let api: ApiUnderTest;
let deckId: string;

beforeAll(async () => {
  api = await startApi();
  deckId = await aDeckInTheLibrary(api);
});
afterAll(() => api.stop());

describe('T-04 REST is no weaker than tRPC', () => {
  const cells = restRoutes().flatMap((route) =>
    principals.flatMap((principal) =>
      inputs.map((input) => ({ route, path: `${route.method} ${route.path}`, principal, input })),
    ),
  );

  it.each(cells)(
    'answers $path for $principal with $input input as the procedure does',
    async ({ route, principal, input }) => {
      const caller = principal === 'anonymous' ? undefined : await aPerson(api, principal);
      const given = await inputFor(route, input);
      if (given === undefined) return;
      // An address can be registered once.
      const again = incomparable.includes(route.procedure) ? await inputFor(route, input) : given;
      // Both start from the same: what the first call ends must not be missing for the second.
      const other = principal === 'anonymous' ? undefined : await aPerson(api, principal);
      const byRest = await callRestRoute(api.origin, route, given.value, caller?.cookie);
      const byTrpc = await callTrpc(api.origin, route.procedure, {
        input: again?.value,
        ...(other && { cookie: other.cookie }),
      });
      const { code, data } = told(byTrpc.body);
      expect(byRest.status === 201 ? 200 : byRest.status, byRest.text).toBe(byTrpc.status);
      if (code !== undefined) expect(byRest.body).toMatchObject({ code });
      else if (!incomparable.includes(route.procedure)) expect(byRest.body).toEqual(data);
    },
  );
});

async function inputFor(
  { procedure, input }: RestRoute,
  kind: (typeof inputs)[number],
): Promise<{ value: unknown } | undefined> {
  const { id: userId, email } = await aPerson(api);
  const samples = sampleInputs({
    deckId,
    userId,
    email,
  });
  const valid = samples[procedure];
  if (kind === 'valid') return { value: valid };
  if (input === null) return undefined;
  const fields = valid as Record<string, unknown>;
  if (kind === 'malformed')
    return { value: Object.fromEntries(Object.keys(fields).map((name) => [name, '\u0000'])) };
  if (kind === 'with a key too many') return { value: { ...fields, role: 'administrator' } };
  return 'deckId' in fields ? { value: { ...fields, deckId: randomUUID() } } : undefined;
}

function told(body: unknown): { code: string | undefined; data: unknown } {
  const { error, result } = body as { error?: { data: { code: string } }; result?: { data: unknown } };
  return { code: error?.data.code, data: result?.data };
}
