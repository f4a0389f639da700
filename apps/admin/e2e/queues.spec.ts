import { expect, test } from './journey.ts';

test('the queues are shown as a living worker reports them', async ({ page }) => {
  await page.goto('/admin/queues');
  const backend = process.env['REDIS_URL'] === undefined ? 'PostgreSQL' : 'Redis';
  await expect(page.getByText(backend, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^Reported \d+ sec/u).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Outbox' }).getByRole('term')).toHaveText([
    'Waiting',
    'Oldest',
  ]);
  const states = page.getByRole('region').filter({ hasText: backend }).first().getByRole('term');
  await expect(states).toHaveText(['Waiting', 'Active', 'Delayed', 'Completed', 'Failed']);
});
