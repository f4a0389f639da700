import { expect, test } from '@playwright/test';
import { registered } from './learner.ts';

test('a word is found without its accent, mistyped and by its translation, and the address keeps it', async ({
  page,
}) => {
  await registered(page);
  await page.goto('/library');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Find a word or a deck' });
  await expect(field).toBeFocused();
  await field.fill('manana');
  await page.keyboard.press('Enter');
  const words = page.getByRole('region', { name: 'Words' });
  await expect(words.getByRole('listitem').filter({ hasText: 'mañana' }).first()).toContainText('tomorrow');
  await expect(words.locator('mark').first()).toHaveText('mañana');
  expect(new URL(page.url()).searchParams.get('q')).toBe('manana');

  await field.fill('breakfsat');
  const guess = page.getByRole('region', { name: 'Perhaps you meant this' });
  await expect(guess.getByRole('listitem').filter({ hasText: 'breakfast' }).first()).toBeVisible();
  await page.getByLabel('Language').selectOption({ label: 'Spanish' });
  await expect(page).toHaveURL(/language=es/u);
  await page.reload();
  await expect(field).toHaveValue('breakfsat');
  await expect(page.getByLabel('Language')).toHaveValue('es');
  await expect(guess.getByRole('listitem').filter({ hasText: 'desayuno' }).first()).toBeVisible();

  await field.fill('qwertzuiop');
  await expect(page.getByRole('heading', { name: 'Nothing was found for “qwertzuiop”' })).toBeVisible();
  await page.getByRole('link', { name: 'Search everywhere' }).click();
  await expect(page).not.toHaveURL(/language/u);
  await expect(page.getByRole('link', { name: 'To the library' })).toBeVisible();
});
