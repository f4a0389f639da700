import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { registered } from './learner.ts';
import { ownDeck } from './own-deck.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('an author makes two categories one over all decks, and takes it back', async ({ page }) => {
  await registered(page);
  await deckOf(page, 'Breakfast', { pan: 'Food/Bakery', leche: 'Food' });
  await deckOf(page, 'Supper', { sopa: 'food', sal: '' });
  await page.goto('/library');
  await page.getByRole('link', { name: 'Categories and tags' }).click();
  const categories = page.getByRole('region', { name: 'Categories' });
  await expect(categories.getByRole('listitem')).toHaveText([
    /^Food2 words/u,
    /^Bakery1 word/u,
    /^food1 word/u,
  ]);
  await expect(page.getByRole('region', { name: 'Words without a category' })).toContainText('Supper');
  await page.getByRole('button', { name: '“food” becomes “Food”' }).click();
  const sheet = page.getByRole('dialog', { name: 'Rename “food”' });
  await expect(sheet.getByRole('status')).toHaveText(
    '1 word changes. “Food” is there already, with 2 other words: from then on the two are one.',
  );
  await expectGoodInEveryLook(page);
  await sheet.getByRole('button', { name: 'Make them one' }).click();
  await expect(categories.getByRole('listitem')).toHaveText([/^Food3 words/u, /^Bakery1 word/u]);
  await expectGoodInEveryLook(page);
  await page.getByRole('button', { name: 'Take back: food → Food' }).click();
  await expect(categories.getByRole('listitem')).toHaveText([
    /^Food2 words/u,
    /^Bakery1 word/u,
    /^food1 word/u,
  ]);
  await expect(page.getByRole('region', { name: 'Renamed lately' })).toContainText('taken back');
});

/** A deck of the signed-in learner's own whose words have these categories. */
async function deckOf(
  page: Page,
  title: string,
  categories: Readonly<Record<string, string>>,
): Promise<void> {
  const words = Object.keys(categories).map((word) => [word, [`${word} in English`]] as const);
  const { deckId, termIds } = await ownDeck(page, title, words);
  const changes = Object.values(categories).map((category, nth) => {
    return { termId: termIds[nth], version: 1, category };
  });
  const changed = await page.request.patch(`/api/v1/decks/${deckId}/terms`, { data: { changes } });
  expect(changed.ok(), await changed.text()).toBe(true);
}
