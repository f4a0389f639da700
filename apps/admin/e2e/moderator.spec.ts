import { madeByOperator } from './accounts.ts';
import { expect, nobody, signIn, test } from './journey.ts';

test.use({ storageState: nobody });

test('a moderator sees users and figures, but neither suspends nor opens the queues', async ({
  page,
  staff,
}) => {
  const moderator = await madeByOperator('moderator');
  await page.goto(`/admin/users?q=${encodeURIComponent(staff.account.email)}`);
  await signIn(page, moderator);
  await page.getByRole('table').getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Profile' })).toContainText(staff.account.email);
  await expect(page.getByRole('button', { name: 'Suspend' })).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Queues' })).toHaveCount(0);

  await page.goto('/admin/queues');
  await expect(page.getByRole('heading', { name: 'Your role does not open this page' })).toBeVisible();
});
