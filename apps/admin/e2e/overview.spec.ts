import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { register, study } from './learner.ts';

test('the overview counts what a learner has just studied', async ({ page, stranger }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  // What others did before is counted first.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('No events waiting', { exact: true })).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  const before = await figures(page);

  await register(stranger, 'Counted Learner');
  const studied = await study(stranger, 6);
  expect(studied.reviews).toBe(6);

  await expect(async () => {
    await page.reload();
    expect(await figures(page)).toEqual({
      learners: before.learners + 1,
      allReviews: before.allReviews + studied.reviews,
      reviewsToday: before.reviewsToday + studied.reviews,
      activeToday: before.activeToday + 1,
      registrationsToday: before.registrationsToday + 1,
    });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByText('Figures as of')).toBeVisible();
});

test('every chart is also a table, and the period stands in the address', async ({ page }) => {
  await page.goto('/admin/');
  await page.getByText('7 days').click();
  await expect(page).toHaveURL(/\?days=7$/u);
  for (const name of ['Reviews', 'Active learners', 'Registrations', 'Recall rate', 'Study time']) {
    const panel = page.getByRole('region', { name, exact: true });
    await expect(panel.getByRole('row')).toHaveCount(8);
    await panel.getByRole('button', { name: `Show as a table: ${name}` }).click();
    await expect(panel.getByRole('columnheader', { name: 'Day' })).toBeInViewport();
    await panel.getByRole('button', { name: `Show as a chart: ${name}` }).click();
  }
  await page.reload();
  await expect(page.getByRole('radio', { name: '7 days' })).toBeChecked();
});

async function figures(page: Page): Promise<Record<Figure, number>> {
  return {
    learners: await total(page, 'Learners'),
    allReviews: await total(page, 'Reviews'),
    reviewsToday: await today(page, 'Reviews'),
    activeToday: await today(page, 'Active learners'),
    registrationsToday: await today(page, 'Registrations'),
  };
}

type Figure = 'learners' | 'allReviews' | 'reviewsToday' | 'activeToday' | 'registrationsToday';

/** The definition beside a term of the totals. */
async function total(page: Page, name: string): Promise<number> {
  return numberIn(
    page
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${name}$`, 'u') })
      .locator('xpath=../dd'),
  );
}

/** The newest row of a chart's table. Nothing at all in the period has no charts: that is zero. */
async function today(page: Page, name: string): Promise<number> {
  await page.getByRole('term').first().waitFor();
  const row = page.getByRole('region', { name, exact: true }).getByRole('row').nth(1);
  return (await row.count()) === 0 ? 0 : numberIn(row.getByRole('cell'));
}

async function numberIn(place: Locator): Promise<number> {
  return Number((await place.innerText()).replaceAll(/\D/gu, ''));
}
