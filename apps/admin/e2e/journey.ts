import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { test as base, expect, request } from '@playwright/test';
import type { Account } from './accounts.ts';
import { administrator } from './accounts.ts';

type Staff = {
  readonly account: Account;
  readonly session: Awaited<ReturnType<BrowserContext['storageState']>>;
};

/** Journeys begin signed in as an administrator, who signs in once for all of them: guesses at passwords are counted. */
export const test = base.extend<{ stranger: APIRequestContext }, { staff: Staff }>({
  staff: [
    // Playwright reads the first parameter to know what a fixture needs: nothing here.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { project }) => {
      const account = await administrator();
      const api = await request.newContext({ baseURL: project.use.baseURL ?? '' });
      const { email, password } = account;
      const signedIn = await api.post('/api/v1/auth/login', { data: { email, password } });
      expect(signedIn.status(), await signedIn.text()).toBe(200);
      await use({ account, session: await api.storageState() });
      await api.dispose();
    },
    { scope: 'worker' },
  ],
  storageState: async ({ staff }, use) => {
    await use(staff.session);
  },
  // Somebody at another computer. The staff's own cookies must not be among theirs: a new session ends the one before.
  stranger: async ({ baseURL }, use) => {
    const api = await request.newContext({ baseURL: baseURL ?? '', storageState: nobody });
    await use(api);
    await api.dispose();
  },
});

/** A browser in which nobody is signed in. */
export const nobody = { cookies: [], origins: [] };

/** Fills in the sign-in form that is on screen and sends it. */
export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export { expect };
