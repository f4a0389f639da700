import { expect, test } from '@playwright/test';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { registered } from './learner.ts';
import { shown } from './studying.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const pasted =
  'Word\tTranslation\tExample\ncup\tчашка; кружка\tA {{cup}} of tea.\nbowl\t\t\nspoon\tложка\t\nfork\tвилка\t\n';

test('a pasted list is mapped, checked, imported, studied and taken back', async ({ page }) => {
  test.setTimeout(90_000);
  await registered(page);
  await page.goto('/library');
  await page.getByRole('link', { name: 'Import words' }).click();
  await page.getByLabel('Or paste text').fill(pasted);
  await page.getByRole('button', { name: 'Use this text' }).click();

  await expect(page.getByRole('heading', { level: 2, name: 'What the columns hold' })).toBeVisible();
  await expect(page.getByLabel('Column 2')).toHaveValue('answers');
  await expect(page.getByLabel('The first row holds names of columns')).toBeChecked();
  await expectGoodInEveryLook(page);
  await page.getByLabel('Column 3').selectOption('Examples');
  await page.getByLabel('Name of the deck').fill('Kitchen');
  await page.getByLabel('Language of the words').selectOption('en');
  await page.getByLabel('Language of the answers').selectOption('ru');
  await page.getByRole('button', { name: 'See what it comes to' }).click();

  await expect(page.getByRole('row', { name: '3 Has no answer' })).toBeVisible();
  await expectGoodInEveryLook(page);
  await page.getByRole('button', { name: 'Import 3 words' }).click();
  await expect(page.getByText('Imported.')).toBeVisible();
  const address = page.url();
  await page.getByRole('link', { name: 'To the deck' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kitchen' })).toBeVisible();
  await page.getByRole('button', { name: /^Learn this deck/u }).click();
  await page.getByRole('link', { name: 'Study', exact: true }).click();
  expect(await shown(page)).toBe('flashcard');

  await page.goto(address);
  await page.getByRole('button', { name: 'Take the import back' }).click();
  await expect(page.getByText(/^Everything that this import did was taken back/u)).toBeVisible();
  await page.goto('/library');
  await expect(page.getByRole('heading', { name: 'Kitchen' })).toHaveCount(0);
});
