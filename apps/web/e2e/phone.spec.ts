import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { someone } from './learner.ts';

test.use({
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'ru-RU',
  timezoneId: 'Europe/Moscow',
});

test('с телефона: регистрация, колода, первые слова, серия', async ({ page }) => {
  const learner = someone('Вера');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'С возвращением' })).toBeVisible();
  await page.getByRole('link', { name: 'Создать аккаунт' }).tap();
  await page.getByLabel('Как к вам обращаться?').fill(learner.displayName);
  await page.getByLabel('Электронная почта').fill(learner.email);
  await page.getByLabel('Пароль', { exact: true }).fill(learner.password);
  await page.getByRole('button', { name: 'Начать учиться' }).tap();

  await expect(page.getByRole('heading', { level: 1, name: 'Выберите первую колоду' })).toBeVisible();
  await page.getByRole('button', { name: 'Учить эту колоду: Английский для говорящих по-русски' }).tap();
  await expect(page.getByRole('status').getByText('Достижение: Исследователь')).toBeVisible();
  await page.getByText('Что это значит?').tap();
  await expect(page.getByText('Ваше: без повторения слово продержится три месяца и дольше.')).toBeVisible();
  await page.getByRole('link', { name: 'Учить', exact: true }).tap();

  for (let answered = 0; answered < 3; answered += 1) {
    await page.getByRole('button', { name: 'Показать ответ' }).tap();
    const good = page.getByRole('button', { name: /^Помню/u });
    await expectTarget(good);
    await good.tap();
  }
  await page.getByRole('button', { name: 'Выйти' }).tap();
  await page.getByRole('navigation').getByRole('link', { name: 'Сегодня' }).tap();
  await expect(page.getByText('Серия: 1 день')).toBeVisible();
  await expect(page.getByText('Сегодняшний день уже засчитан.')).toBeVisible();
  await expect(page.getByText('3 ответа сегодня')).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Продолжить: Английский для говорящих по-русски' }),
  ).toBeVisible();
  await expectEveryTarget(page);
});

/** Wide and high enough for a thumb. */
async function expectTarget(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  expect(
    Math.min(box?.width ?? 0, box?.height ?? 0),
    String(await target.textContent()),
  ).toBeGreaterThanOrEqual(44);
}

/** Every button, and every link that stands alone. Links within a text are as high as the text (WCAG 2.2, 2.5.8). */
async function expectEveryTarget(page: Page): Promise<void> {
  const targets = page
    .getByRole('button')
    .or(page.getByRole('navigation').getByRole('link'))
    .or(page.getByRole('link', { name: /^(Учить|Продолжить)/u }));
  for (const target of await targets.all()) if (await target.isVisible()) await expectTarget(target);
}
