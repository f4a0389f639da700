import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { operator } from './operator.ts';

/** Signs the browser of a page in as a new moderator. */
export async function asStaff({ request }: Page): Promise<void> {
  const email = `moderator-${randomBytes(5).toString('hex')}@journeys.example`;
  const said = await operator('user', 'create', email, '--role', 'moderator', '--name', 'Moderator');
  const password = /password: (\S+)/u.exec(said)?.[1];
  const signedIn = await request.post('/api/v1/auth/login', { data: { email, password } });
  expect(signedIn.status(), await signedIn.text()).toBe(200);
}
