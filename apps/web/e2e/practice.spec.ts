import { expect, test } from '@playwright/test';
import { daysPass } from './days-pass.ts';
import { deviceThatSpeaks } from './device-that-speaks.ts';
import { enrolled, registered } from './learner.ts';
import { studyOnly } from './study-only.ts';
import type { Known } from './studying.ts';
import { promptText, rateFlashcard, shown } from './studying.ts';

const spanish = 'spanish-for-english-speakers';

test('the most useful topics are shown by their names, and all of them when asked for', async ({ page }) => {
  await registered(page);
  const deckId = await enrolled(page, spanish);
  await page.goto(`/library/${deckId}`);
  const topics = page.getByRole('region', { name: 'How well you know it, by topic' });
  const rows = topics.getByRole('link', { name: /^Study this topic: / });
  // The first page that a fresh instance shows may take its time.
  await expect(rows).toHaveCount(12, { timeout: 30_000 });
  const all = topics.getByRole('button', { name: 'Show all 17' });
  await expect(all).toHaveAttribute('aria-expanded', 'false');
  await all.press('Enter');
  await expect(topics.getByRole('button', { name: 'Show fewer' })).toHaveAttribute('aria-expanded', 'true');
  await expect(rows).toHaveCount(17 + 6);
  await expect(topics.getByRole('link', { name: 'Study this topic: Body and health' })).toBeVisible();
  await expect(topics.getByText('body-health')).toHaveCount(0);
  await topics.getByRole('button', { name: 'Show fewer' }).press('Enter');
  await expect(rows).toHaveCount(12);
});

test('practice goes on page by page until every word was recalled once', async ({ page }) => {
  test.setTimeout(180_000);
  await registered(page);
  const deckId = await enrolled(page, spanish);
  // More words than there are on a page.
  await studyOnly(page, deckId, ['flashcard'], { newPerDay: 22 });
  const known: Known = new Map();
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, known, '4');
  expect(known.size).toBe(22);
  await page.goto(`/library/${deckId}`);
  await page.getByRole('link', { name: 'Practise without counting' }).click();
  const asked: string[] = [];
  while ((await shown(page)) === 'flashcard') {
    asked.push(await promptText(page));
    await rateFlashcard(page, known, asked.length === 1 ? '1' : '3');
  }
  expect(new Set(asked).size).toBe(22);
  expect(asked.toSorted()).toEqual([...known.keys(), asked[0] ?? ''].toSorted());
  await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
});

test('a device that throws instead of speaking takes the session on without listening', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await deviceThatSpeaks(page, { isBroken: true });
  const { email } = await registered(page);
  const deckId = await enrolled(page, spanish);
  await studyOnly(page, deckId, ['listening'], { newPerDay: 3 });
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, new Map(), '4');
  await daysPass(email, 20);
  await page.goto(`/study/${deckId}`);
  await expect(page.getByText('This device cannot play the word')).toBeVisible();
  expect(await shown(page)).toBe('flashcard');
  expect(errors).toEqual([]);
});
