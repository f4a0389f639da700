import { randomUUID } from 'node:crypto';
import { aLearner } from '@slova/application/testing';
import { makePasswordHasher, makeSessionStore } from '@slova/auth';
import type { LearnerId, Role } from '@slova/domain';
import { makeSessionRows, makeUnitOfWork } from '@slova/postgres';
import type { ApiUnderTest } from './start-api.ts';

export type Person = { readonly id: LearnerId; readonly email: string; readonly cookie: string };

export const password = 'correct horse battery';

/** Somebody with an account, signed in. Put there directly: hashing a password for each would be most of a test's time. */
export async function aPerson({ connections }: ApiUnderTest, role: Role = 'learner'): Promise<Person> {
  const { sql } = connections.database;
  const learner = aLearner({
    role,
    displayName: `A ${role}`,
    email: `${randomUUID()}@example.org`,
    passwordHash: await hashOfPassword(),
  });
  await makeUnitOfWork(sql)(({ learners }) => learners.add(learner));
  const sessions = makeSessionStore({ rows: makeSessionRows(sql), clock: () => new Date() });
  const { token } = await sessions.create(learner, 'a test');
  return { id: learner.id, email: learner.email, cookie: `slova=${token}` };
}

let hash: Promise<string> | undefined;
const hashOfPassword = (): Promise<string> => (hash ??= makePasswordHasher().hash(password));

/** The session cookie that a response sets, as a browser would send it back. */
export function cookieOf(response: Response): string {
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])[0] ?? '';
}
