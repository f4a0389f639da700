import { createHash, randomUUID } from 'node:crypto';
import type { SessionRow, SessionRows } from '@slova/application';
import type { Learner, LearnerId } from '@slova/domain';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeSessionStore } from './lucia.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

let now: Date;
let accounts: Map<LearnerId, { learner: Learner; authEpoch: number }>;
let stored: Map<string, SessionRow>;
let slides: number;

beforeEach(() => {
  now = new Date();
  accounts = new Map();
  stored = new Map();
  slides = 0;
});

describe('a browser session', () => {
  it('is found again by its token, and by nothing else', async () => {
    const { learner, token, sessions } = await signedInLearner();
    expect(await sessions.validate(token)).toEqual(learner);
    expect(await sessions.validate(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
  });

  it('has a token of 32 random bytes, of which only the SHA-256 is at rest (ASVS V7.2.3, V16.2.5)', async () => {
    const { token } = await signedInLearner();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect([...stored.keys()]).toEqual([createHash('sha256').update(token).digest('hex')]);
    expect(JSON.stringify([...stored.values()])).not.toContain(token);
  });

  it('does not open by its stored id, as a stolen backup would have it (T-12)', async () => {
    const { sessions } = await signedInLearner();
    for (const id of stored.keys()) expect(await sessions.validate(id)).toBeNull();
  });

  it('is nothing for a malformed token, without asking the database', async () => {
    const sessions = makeSessionStore({
      rows: { ...rows(), find: () => Promise.reject(new Error('asked')) },
      clock,
    });
    for (const token of [
      '',
      'x',
      'a'.repeat(44),
      `${'a'.repeat(42)}\u0000`,
      `${'a'.repeat(42)}=`,
      'ы'.repeat(43),
    ]) {
      expect(await sessions.validate(token)).toBeNull();
      await sessions.revoke(token);
    }
  });

  it('ends after 30 days without use', async () => {
    const { token, sessions } = await signedInLearner();
    later(30 * dayMs - 1);
    expect(await sessions.validate(token)).not.toBeNull();
    later(30 * dayMs);
    expect(await sessions.validate(token)).toBeNull();
  });

  it('slides while it is used, yet ends after 180 days (ASVS V7.3.2)', async () => {
    const { token, sessions } = await signedInLearner();
    for (let day = 20; day < 180; day += 20) {
      later(20 * dayMs);
      expect(await sessions.validate(token)).not.toBeNull();
    }
    later(20 * dayMs);
    expect(await sessions.validate(token)).toBeNull();
  });

  it('writes its use down at most once an hour', async () => {
    const { token, sessions } = await signedInLearner();
    for (let minute = 0; minute < 150; minute += 1) {
      await sessions.validate(token);
      later(60_000);
    }
    expect(slides).toBe(2);
    expect([...stored.values()][0]?.lastUsedAt.getTime()).toBe(now.getTime() - 30 * 60_000);
  });

  it('ends when it is revoked', async () => {
    const { token, sessions } = await signedInLearner();
    await sessions.revoke(token);
    expect(await sessions.validate(token)).toBeNull();
    expect(stored.size).toBe(0);
  });

  it('ends when the epoch of its account moves on (ASVS V7.4)', async () => {
    const { learner, token, sessions } = await signedInLearner();
    accounts.set(learner.id, { learner, authEpoch: 1 });
    expect(await sessions.validate(token)).toBeNull();
  });

  it('keeps a shortened user agent', async () => {
    const { sessions, learner } = await signedInLearner();
    await sessions.create({ id: learner.id, authEpoch: 0 }, 'x'.repeat(10_000));
    expect([...stored.values()].at(-1)?.userAgent).toHaveLength(400);
  });
});

const clock = (): Date => now;
const later = (ms: number): void => {
  now = new Date(now.getTime() + ms);
};

async function signedInLearner() {
  const learner: Learner = {
    id: randomUUID() as LearnerId,
    email: 'ada@example.org',
    displayName: 'Ada',
    role: 'learner',
    status: 'active',
    locale: 'en',
    timeZone: 'UTC',
    dayStartHour: 4,
    registeredAt: now,
  };
  accounts.set(learner.id, { learner, authEpoch: 0 });
  const sessions = makeSessionStore({ rows: rows(), clock });
  const { token } = await sessions.create({ id: learner.id, authEpoch: 0 }, 'a browser');
  return { learner, sessions, token };
}

function rows(): Omit<SessionRows, 'findEach'> {
  return {
    insert: async (row) => void stored.set(row.id, row),
    async find(id) {
      const session = stored.get(id);
      const account = session && accounts.get(session.learnerId);
      return session && account?.authEpoch === session.authEpoch
        ? { session, learner: account.learner }
        : null;
    },
    async slide(id, expiresAt, lastUsedAt) {
      slides += 1;
      const row = stored.get(id);
      if (row) stored.set(id, { ...row, expiresAt, lastUsedAt });
    },
    remove: async (id) => void stored.delete(id),
    removeAllOf: async () => stored.clear(),
    removeExpired: async () => 0,
  };
}
