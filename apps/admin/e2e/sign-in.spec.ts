import { register } from './learner.ts';
import { expect, nobody, signIn, test } from './journey.ts';

test.use({ storageState: nobody });

test('staff sign in where they wanted to go, and sign out', async ({ page, staff }) => {
  await page.goto('/admin/queues');
  await expect(page.getByRole('heading', { name: 'Staff sign-in' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Please enter your e-mail address.')).toBeVisible();

  await signIn(page, { ...staff.account, password: 'not the password' });
  await expect(page.getByRole('alert')).toContainText('E-mail and password do not match');
  await expect(page.getByLabel('E-mail')).toHaveValue(staff.account.email);

  await signIn(page, staff.account);
  await expect(page.getByRole('heading', { level: 1, name: 'Queues' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Staff sign-in' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Staff sign-in' })).toBeVisible();
});

test('a learner is told plainly that the account has no staff role, and can sign out', async ({ page }) => {
  const learner = await register(page.request, 'Curious Learner');
  await page.goto('/admin/users');
  await expect(page.getByRole('heading', { name: 'This account has no staff role' })).toBeVisible();
  await expect(page.getByText(learner.email)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Staff sign-in' })).toBeVisible();
});
