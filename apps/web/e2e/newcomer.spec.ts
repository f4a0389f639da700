import { expect, test } from '@playwright/test';
import { daysPass } from './days-pass.ts';
import { someone } from './learner.ts';
import type { Known } from './studying.ts';
import { answerSomehow, chooseRight, goOn, promptText, rateFlashcard, shown, tabTo } from './studying.ts';

test('a newcomer comes from the first page to typed answers and an achievement by keyboard alone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const learner = someone();
  const known: Known = new Map();

  await test.step('registers', async () => {
    await page.goto('/');
    const create = page.getByRole('link', { name: 'Create an account' });
    await tabTo(page, create);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Create your account' })).toBeFocused();
    await tabTo(page, page.getByLabel('What should we call you?'));
    await page.keyboard.type(learner.displayName);
    await tabTo(page, page.getByLabel('E-mail'));
    await page.keyboard.type(learner.email);
    await tabTo(page, page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(learner.password);
    await page.keyboard.press('Enter');
  });

  await test.step('is led to a first deck and chooses one', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Pick your first deck' })).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText('for English speakers');
    await tabTo(page, page.getByRole('button', { name: 'Learn this deck: Spanish for English speakers' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Spanish for English speakers' })).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: 'Study', exact: true }));
    await page.keyboard.press('Enter');
  });

  await test.step('meets new words as flashcards', async () => {
    const keys = ['4', '4', '4', '4', '3', '3', '3', '2', '1'];
    for (let turn = 0; (await shown(page)) === 'flashcard'; turn += 1) {
      await rateFlashcard(page, known, keys[turn % keys.length] ?? '3');
    }
    expect(known.size).toBeGreaterThanOrEqual(5);
    await expect(page.getByRole('heading', { name: 'A short break' })).toBeVisible();
  });

  await test.step('hears of the achievement without a reload', async () => {
    await expect(page.getByRole('status').getByText('Achievement: First steps')).toBeVisible();
    await page.keyboard.press('Escape');
    const bell = page.getByRole('button', { name: /^Notifications, 3 unread/u });
    await tabTo(page, bell);
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: 'Notifications' });
    await expect(list.getByText('Welcome to Slova')).toBeVisible();
    await expect(list.getByText('Achievement: Explorer')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeFocused();
  });

  await test.step('days later chooses among four and types', async () => {
    await daysPass(learner.email, 12);
    await page.reload();
    await tabTo(page, page.getByRole('link', { name: 'Study', exact: true }));
    await page.keyboard.press('Enter');
    const met = { chosen: 0, typed: 0, other: 0 };
    for (let kind = await shown(page); kind !== 'nothing'; kind = await shown(page)) {
      if (kind === 'flashcard') {
        await rateFlashcard(page, known, '4');
        continue;
      }
      if (met.chosen + met.typed + met.other > 30) break;
      const chosen = kind === 'choice' || kind === 'true-false' || kind === 'matching';
      met[chosen ? 'chosen' : kind === 'typed' ? 'typed' : 'other'] += 1;
      if (kind !== 'choice' && kind !== 'typed') {
        await answerSomehow(page, kind);
        await goOn(page);
        continue;
      }
      if (kind === 'choice') await chooseRight(page, known);
      else {
        await expect(page.getByRole('textbox')).toBeFocused();
        await page.keyboard.type(known.get(await promptText(page)) ?? 'unknown');
        await page.keyboard.press('Enter');
      }
      await expect(page.getByRole('main').getByText('Right', { exact: true })).toBeVisible();
      await expect(page.getByText(/^Back /u)).toBeVisible();
      await page.keyboard.press('Enter');
    }
    expect(met.chosen).toBeGreaterThan(0);
    expect(met.typed).toBeGreaterThan(0);
  });

  await test.step('sees it all on the progress page', async () => {
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Progress' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeFocused();
    await expect(
      page.getByRole('img', { name: /^Calendar of the last year: 1 day with answers/u }),
    ).toBeVisible();
    await expect(page.getByRole('img', { name: /^Cards due in the next 30 days/u })).toBeVisible();
    const firstSteps = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'First steps' }) });
    await expect(firstSteps.getByText(/^Complete/u)).toBeVisible();
    await tabTo(page, page.getByText('Show as a table').first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(2);
  });
});
