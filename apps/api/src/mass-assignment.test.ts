import { randomUUID } from 'node:crypto';
import { procedures } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary, aDeckOf } from './testing/a-library.ts';
import { callTrpc } from './testing/call-trpc.ts';
import { databaseFingerprint } from './testing/database-fingerprint.ts';
import type { Person } from './testing/people.ts';
import { aPerson } from './testing/people.ts';
import { sampleInputs } from './testing/sample-inputs.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

/** What nobody may say of themselves or of what they write. */
const privileged: Readonly<Record<string, unknown>> = {
  role: 'administrator',
  status: 'active',
  id: randomUUID(),
  learnerId: randomUUID(),
  ownerId: null,
  owner_id: null,
  contentHash: 'x',
  linkToken: 'mine',
  termCount: 7,
  forkedFrom: randomUUID(),
  removedAt: null,
  removed_at: '2026-01-01T00:00:00Z',
  position: 0,
  authEpoch: 9,
  createdAt: '1970-01-01T00:00:00Z',
};

let api: ApiUnderTest;
let learner: Person;
let samples: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  api = await startApi();
  learner = await aPerson(api);
  const deckId = await aDeckInTheLibrary(api);
  const own = await aDeckOf(api, learner.id);
  samples = sampleInputs({ deckId, userId: learner.id, email: learner.email, ...own });
});
afterAll(() => api.stop());

describe('T-03 mass assignment (ASVS V15.3.3)', () => {
  const mutations = [...procedures()].filter(
    ([, { type, inputs }]) => type === 'mutation' && inputs.length > 0,
  );

  it.each(mutations.map(([name]) => name))('%s takes no key that it does not know', async (name) => {
    const before = await databaseFingerprint(api);
    const tried = inputsWithMore(samples[name]);
    expect(tried.length, 'a valid input to add keys to').toBeGreaterThanOrEqual(12);
    for (const input of tried) {
      const { status, text } = await callTrpc(api.origin, name, { input, cookie: learner.cookie });
      // Staff's procedures say first that one is not staff.
      expect([400, 403], `${JSON.stringify(input)} ${text}`).toContain(status);
    }
    expect(await databaseFingerprint(api)).toBe(before);
  });
});

/** An input with each privileged key, at its top and inside each object that it holds. */
function inputsWithMore(input: unknown): unknown[] {
  return Object.entries(privileged).flatMap(([key, value]) => withKey(input, key, value));
}

function withKey(input: unknown, key: string, value: unknown): unknown[] {
  if (Array.isArray(input)) {
    const [first, ...others] = input as unknown[];
    return withKey(first, key, value).map((changed) => [changed, ...others]);
  }
  if (typeof input !== 'object' || input === null) return [];
  const inside = Object.entries(input).flatMap(([name, part]) =>
    withKey(part, key, value).map((changed) => ({ ...input, [name]: changed })),
  );
  return Object.hasOwn(input, key) ? inside : [{ ...input, [key]: value }, ...inside];
}
