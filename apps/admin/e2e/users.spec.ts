import { expect, nobody, signIn, test } from './journey.ts';
import { register, study } from './learner.ts';

test('suspending a learner with a reason ends the session and closes the door until reinstated', async ({
  page,
  browser,
  stranger: learner,
}) => {
  const account = await register(learner, 'Impatient Learner');
  await study(learner, 2);

  await page.goto('/admin/users');
  await page.getByRole('searchbox', { name: 'Search by name, e-mail or id' }).fill(account.email);
  await expect(page.getByText('1–1 of 1')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`\\?q=${encodeURIComponent(account.email)}$`, 'u'));
  await page.getByRole('link', { name: 'Impatient Learner' }).click();
  await expect(page.getByRole('region', { name: 'Decks' }).getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Sessions' }).getByRole('row')).toHaveCount(2);

  // Without a reason nothing happens; what was written survives a closed dialog.
  await page.getByRole('button', { name: 'Suspend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Suspend Impatient Learner?' });
  await expect(dialog).toContainText('Every session of this person ends at once');
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(dialog).toContainText('Write at least 3 characters.');
  await dialog.getByLabel('Reason').fill('Posts the answers of the group test');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect((await learner.get('/api/v1/users/me')).status()).toBe(200);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await expect(dialog.getByLabel('Reason')).toHaveValue('Posts the answers of the group test');
  await dialog.getByRole('button', { name: 'Suspend' }).click();

  await expect(page.getByRole('alert')).toContainText('Posts the answers of the group test');
  await expect(page.getByRole('region', { name: 'Audit trail' }).getByRole('listitem')).toHaveText(
    /Suspended.*Posts the answers of the group test/su,
  );
  await expect(page.getByText('Not signed in anywhere.')).toBeVisible();
  expect((await learner.get('/api/v1/users/me')).status()).toBe(401);

  const visitor = await browser.newPage({ storageState: nobody });
  await visitor.goto('/admin/');
  await signIn(visitor, account);
  await expect(visitor.getByRole('alert')).toContainText('This account is suspended');

  await page.getByRole('button', { name: 'Reinstate' }).click();
  await page.getByLabel('Reason').fill('The group test is over');
  await page.getByRole('dialog').getByRole('button', { name: 'Reinstate' }).click();
  await expect(page.getByRole('button', { name: 'Suspend' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Audit trail' }).getByRole('listitem')).toHaveCount(2);

  await signIn(visitor, account);
  await expect(visitor.getByRole('heading', { name: 'This account has no staff role' })).toBeVisible();
  await visitor.close();
});

test('the list is searched, filtered and paged by its address', async ({ page, staff }) => {
  await page.goto(`/admin/users?q=${encodeURIComponent(staff.account.email)}&status=active`);
  await expect(page.getByRole('searchbox')).toHaveValue(staff.account.email);
  await expect(page.getByRole('table', { name: 'Users' }).getByRole('row')).toHaveCount(2);

  await page.getByText('Suspended', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nobody matches' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all users' }).click();
  await expect(page).toHaveURL(/\/admin\/users$/u);
  await expect(page.getByRole('searchbox')).toHaveValue('');

  await page.goto('/admin/users?page=999');
  await expect(page.getByRole('heading', { name: 'The list ends before page 999' })).toBeVisible();
});

test('nobody is offered to suspend themselves, and a wrong address says so', async ({ page, staff }) => {
  await page.goto(`/admin/users?q=${encodeURIComponent(staff.account.email)}`);
  await page.getByRole('table').getByRole('link').click();
  await expect(page.getByText('This is you')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Suspend' })).toHaveCount(0);

  await page.goto('/admin/users/no-such-id');
  await expect(page.getByRole('heading', { name: 'There is no such user' })).toBeVisible();
});
