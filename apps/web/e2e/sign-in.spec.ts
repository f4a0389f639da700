import { expect, test } from '@playwright/test';
import { registered } from './learner.ts';

test('a wrong password is refused in words and keeps the e-mail that was typed', async ({
  page,
  context,
}) => {
  const { email } = await registered(page);
  await context.clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('E-mail and password do not match');
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
});

test('whoever signs out and in again is where they wanted to go', async ({ page }) => {
  const { email, password } = await registered(page);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible();
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
});

test('a session that ends elsewhere leads to the sign-in page and back', async ({ page, context }) => {
  const { email, password } = await registered(page);
  await page.goto('/');
  await expect(
    page.getByRole('heading', { level: 2, name: 'Let’s find you something to learn' }),
  ).toBeVisible();
  await context.clearCookies();
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Pick your first deck' })).toBeVisible();
});

test('a registration says beside each field what is wrong with it', async ({ page }) => {
  const { email } = await registered(page);
  await page.context().clearCookies();
  await page.goto('/register');
  await page.getByRole('button', { name: 'Start learning' }).click();
  await expect(page.getByLabel('What should we call you?')).toBeFocused();
  await expect(page.getByText('The password needs at least 10 characters.')).toBeVisible();
  await page.getByLabel('What should we call you?').fill('Ann');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('four words walk home');
  await page.getByRole('button', { name: 'Start learning' }).click();
  await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/already an account/u);
  await expect(page.getByLabel('E-mail')).toBeFocused();
});

test('the settings of a learner are kept, and the language follows the account', async ({ page }) => {
  await registered(page);
  await page.goto('/settings');
  await page.getByLabel('Name').fill('Anna Karenina');
  await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await page.getByLabel('A new day starts at').selectOption('0');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved')).toBeVisible();
  await page.getByRole('radio', { name: 'Русский' }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
  await expect(page.getByLabel('Имя')).toHaveValue('Anna Karenina');
  await expect(page.getByLabel('Часовой пояс')).toHaveValue('Asia/Tokyo');
});
