import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { enrolled, registered } from './learner.ts';
import { shown } from './studying.ts';

const answering = '**/trpc/learning.answer*';

test('an answer given without a connection is kept, said to be unsaved, and sent when it returns', async ({
  page,
  context,
}) => {
  await studying(page);
  await context.setOffline(true);
  await rate(page);
  await rate(page);
  await expect(page.getByText(/^2 answers are not saved yet/u)).toBeVisible();
  // Studying goes on meanwhile.
  expect(await shown(page)).toBe('flashcard');
  await context.setOffline(false);
  await expect(page.getByText(/not saved yet/u)).toBeHidden();
  expect(await answersToday(page)).toBe(2);
});

test('unsaved answers survive a reload of the page and count once', async ({ page }) => {
  await studying(page);
  await page.route(answering, async (route) => route.abort());
  await rate(page);
  await expect(page.getByText(/^1 answer is not saved yet/u)).toBeVisible();
  await page.goto('/');
  await page.unroute(answering);
  await expect(page.getByText('1 answer today')).toBeVisible();
  expect(await answersToday(page)).toBe(1);
});

test('an answer whose confirmation was lost on the way back is repeated and counts once', async ({
  page,
}) => {
  await studying(page);
  let lost = 0;
  await page.route(answering, async (route) => {
    lost += 1;
    if (lost > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await rate(page);
  await expect(page.getByText(/^1 answer is not saved yet/u)).toBeVisible();
  await expect(page.getByText(/not saved yet/u)).toBeHidden();
  expect(lost).toBe(2);
  expect(await answersToday(page)).toBe(1);
});

test('the next exercise is on screen before the server has answered', async ({ page }) => {
  await studying(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(answering, async (route) => {
    await held;
    await route.continue();
  });
  const first = await page.getByRole('heading', { level: 1 }).textContent();
  await rate(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  expect(await shown(page)).toBe('flashcard');
  release();
  await expect.poll(async () => answersToday(page)).toBe(1);
});

async function studying(page: Page): Promise<void> {
  await registered(page);
  const deckId = await enrolled(page, 'english-for-russian-speakers');
  await page.goto(`/study/${deckId}`);
  expect(await shown(page)).toBe('flashcard');
}

async function rate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Show answer/u }).click();
  await page.getByRole('button', { name: /Good/u }).click();
}

async function answersToday(page: Page): Promise<number> {
  const summary = (await (await page.request.get('/api/v1/progress/summary')).json()) as { reviews: number };
  return summary.reviews;
}
