import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** What the learner has seen so far: the first answer of each prompt. */
export type Known = Map<string, string>;

export type Shown = 'flashcard' | 'choice' | 'typed' | 'nothing';

/** The exercise on screen, once one is there; `nothing` when the session rests or has ended. */
export async function shown(page: Page): Promise<Shown> {
  const flashcard = page.getByRole('button', { name: /^(Show answer|Показать ответ)/u });
  const choice = page.getByRole('main').getByRole('group');
  const typed = page.getByRole('textbox');
  const nothing = page.getByRole('heading', {
    name: /^(A short break|Well done|Короткая пауза|Отлично поработали)$/u,
  });
  await expect(flashcard.or(choice).or(typed).or(nothing).first()).toBeVisible();
  if (await nothing.isVisible()) return 'nothing';
  if (await typed.isVisible()) return 'typed';
  return (await flashcard.isVisible()) ? 'flashcard' : 'choice';
}

const prompt = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The text of the prompt on screen. */
export async function promptText(page: Page): Promise<string> {
  return (await prompt(page).textContent()) ?? '';
}

/** Shows a flashcard's answer with the keyboard, remembers it, and rates with a key from 1 to 4. */
export async function rateFlashcard(page: Page, known: Known, key: string): Promise<void> {
  const text = await promptText(page);
  await page.keyboard.press('Space');
  const ratings = page.getByRole('group', { name: 'How well did you know it?' });
  await expect(ratings).toBeVisible();
  known.set(text, (await page.locator('main [tabindex="-1"] p').first().textContent()) ?? '');
  await page.keyboard.press(key);
}

/** Chooses the option that is known to be right, with its key. */
export async function chooseRight(page: Page, known: Known): Promise<void> {
  const answer = known.get(await promptText(page));
  const options = await page.getByRole('main').getByRole('group').getByRole('button').allTextContents();
  const right = options.findIndex((option) => option.replace(/^\d/u, '') === answer);
  expect(right, `${answer} among ${options.join(', ')}`).toBeGreaterThanOrEqual(0);
  await page.keyboard.press(String(right + 1));
}

/** Presses Tab until it has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to it');
}
