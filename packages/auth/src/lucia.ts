import type { Clock, SessionRow, SessionRows, SessionStore } from '@slova/application';
import type { Learner, LearnerId } from '@slova/domain';
import type { Adapter } from 'lucia';
import { Lucia, TimeSpan } from 'lucia';
import { newToken, sessionIdOf } from './session-token.ts';

type Rows = Omit<SessionRows, 'findEach'>;
type Ports = { readonly rows: Rows; readonly clock: Clock };

/** Days a session lives without being used, days it lives at most, and how often its use is written down. */
export const sessionLifetime = { idleDays: 30, absoluteDays: 180, slideEveryMs: 3_600_000 } as const;

/**
 * Browser sessions. Lucia gives them their life cycle and knows only the hash of a token; tokens, cookies, the absolute
 * lifetime and the account's epoch are ours (ASVS V7.2, V7.3).
 */
export function makeSessionStore({ rows, clock }: Ports): SessionStore {
  const lucia = new Lucia(adapterOver(rows, clock), {
    sessionExpiresIn: new TimeSpan(sessionLifetime.idleDays, 'd'),
    getSessionAttributes: ({ row }) => ({ row }),
    getUserAttributes: ({ learner }) => ({ learner }),
  });
  return {
    async create({ id: learnerId, authEpoch }, userAgent) {
      const token = newToken();
      const row = newRow(idOf(token), { learnerId, authEpoch, userAgent }, clock());
      await lucia.createSession(learnerId, { row }, { sessionId: row.id });
      // The browser may keep its cookie as long as any session can last; whether it counts is decided here.
      return { token, expiresAt: row.absoluteExpiresAt };
    },
    async validate(token) {
      const id = sessionIdOf(token);
      if (id === null) return null;
      const { session, user } = await lucia.validateSession(id);
      if (!session) return null;
      await slide(session.row, rows, clock());
      return user.learner;
    },
    async revoke(token) {
      const id = sessionIdOf(token);
      if (id !== null) await lucia.invalidateSession(id);
    },
  };
}

const dayMs = 86_400_000;
const longestUserAgent = 400;

function newRow(
  id: string,
  { userAgent, ...account }: Pick<SessionRow, 'learnerId' | 'authEpoch' | 'userAgent'>,
  createdAt: Date,
): SessionRow {
  const absoluteExpiresAt = new Date(createdAt.getTime() + sessionLifetime.absoluteDays * dayMs);
  const expiresAt = idleEnd(createdAt, absoluteExpiresAt);
  const shortened = userAgent.slice(0, longestUserAgent);
  return {
    id,
    ...account,
    createdAt,
    lastUsedAt: createdAt,
    expiresAt,
    absoluteExpiresAt,
    userAgent: shortened,
  };
}

const idleEnd = (usedAt: Date, absoluteExpiresAt: Date): Date =>
  new Date(Math.min(usedAt.getTime() + sessionLifetime.idleDays * dayMs, absoluteExpiresAt.getTime()));

async function slide(
  { id, lastUsedAt, absoluteExpiresAt }: SessionRow,
  rows: Rows,
  now: Date,
): Promise<void> {
  if (now.getTime() - lastUsedAt.getTime() < sessionLifetime.slideEveryMs) return;
  await rows.slide(id, idleEnd(now, absoluteExpiresAt), now);
}

function idOf(token: string): string {
  const id = sessionIdOf(token);
  if (id === null) throw new Error('A new token must be well formed.');
  return id;
}

function adapterOver(rows: Rows, clock: Clock): Adapter {
  return {
    async getSessionAndUser(id) {
      const found = await rows.find(id);
      const now = clock();
      if (!found || found.session.expiresAt <= now || found.session.absoluteExpiresAt <= now)
        return [null, null];
      const { session, learner } = found;
      const { expiresAt } = session;
      return [
        { id, userId: learner.id, expiresAt, attributes: { row: session } },
        { id: learner.id, attributes: { learner } },
      ];
    },
    setSession: ({ attributes }) => rows.insert(attributes.row),
    // Lucia would slide at half time; by then ours, every hour, has long done it.
    updateSessionExpiration: async () => {},
    deleteSession: (id) => rows.remove(id),
    deleteUserSessions: (learnerId) => rows.removeAllOf(learnerId),
    deleteExpiredSessions: async () => {
      await rows.removeExpired(clock());
    },
    getUserSessions: () => Promise.reject(new Error('Devices are listed by a query, not by Lucia.')),
  };
}

declare module 'lucia' {
  interface Register {
    UserId: LearnerId;
    Lucia: Lucia<{ row: SessionRow }, { learner: Learner }>;
    DatabaseSessionAttributes: { row: SessionRow };
    DatabaseUserAttributes: { learner: Learner };
  }
}
