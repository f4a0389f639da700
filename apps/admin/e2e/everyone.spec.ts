import type { Page } from '@playwright/test';
import { expect, nobody, test } from './journey.ts';
import { register } from './learner.ts';
import { violationsOn } from './violations-on.ts';
import { wears } from './wears.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

// While something moves to its place, its colours are still being mixed.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [address, heading] of screens()) {
  test(
    `${address} is free of accessibility violations and fits its width`,
    { tag: '@looks' },
    async ({ page }) => {
      test.slow();
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expectGoodInEveryLook(page);
    },
  );
}

test(
  'a user and the dialog over it are free of accessibility violations and fit their width',
  { tag: '@looks' },
  async ({ page, stranger }) => {
    test.slow();
    const { email } = await register(stranger, 'Maria-Konstantina Papadopoulou-Feuerstein of Upper Lusatia');
    await page.goto(`/admin/users?q=${encodeURIComponent(email)}`);
    await page.getByRole('table').getByRole('link').click();
    await expect(page.getByRole('region', { name: 'Profile' })).toBeVisible();
    await expectGoodInEveryLook(page);
    await page.getByRole('button', { name: 'Suspend' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGoodInEveryLook(page);
  },
);

test.describe('before signing in', () => {
  test.use({ storageState: nobody, locale: 'ru-RU', viewport: phone });

  test('the door speaks the language of the browser', async ({ page }) => {
    await page.goto('/admin/');
    await expect(page.getByRole('heading', { name: 'Вход для сотрудников' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expectGood(page);
  });
});

test('the language that is chosen is kept with the account', async ({ page }) => {
  test.slow();
  await page.goto('/admin/queues');
  await page.getByLabel('Language').selectOption('ru');
  await expect(page.getByRole('heading', { level: 1, name: 'Очереди' })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Очереди' })).toBeVisible();
  for (const [address, heading] of russianScreens) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectGood(page);
  }
  await page.getByLabel('Язык').selectOption('en');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Users' })).toBeVisible();
});

test('the keyboard alone reaches the content and the sections', async ({ page }) => {
  await page.goto('/admin/');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: 'Users' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeFocused();
});

/** Addresses with their first heading. */
function screens(): [string, string][] {
  return [
    ['/admin/', 'Overview'],
    ['/admin/users', 'Users'],
    ['/admin/users?q=nobody-has-this-name', 'Users'],
    ['/admin/queues', 'Queues'],
    ['/admin/moderation', 'Moderation'],
    ['/admin/content/suggestions', 'Corrections'],
    ['/admin/content/topics', 'Slova’s categories and tags'],
    ['/admin/nowhere', 'There is no such page'],
  ];
}

const russianScreens = [
  ['/admin/', 'Обзор'],
  ['/admin/users', 'Пользователи'],
  ['/admin/content/suggestions', 'Правки'],
  ['/admin/content/topics', 'Категории и метки Slova'],
  ['/admin/nowhere', 'Такой страницы нет'],
] as const;

async function expectGoodInEveryLook(page: Page): Promise<void> {
  for (const viewport of [phone, desktop]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await wears(page, colorScheme);
      await expectGood(page);
    }
  }
}

async function expectGood(page: Page): Promise<void> {
  // Until everything has arrived, there is more to look at.
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status').filter({ hasText: /^(Loading|Загрузка)$/u })).toHaveCount(0);
  expect(await violationsOn(page)).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}
