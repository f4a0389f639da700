import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ExerciseType } from '@slova/domain';

/** What the learner has seen so far: the first answer of each prompt. */
export type Known = Map<string, string>;

export type Shown = ExerciseType | 'nothing';

/** What some exercises ask; the others are told apart by how they are answered. */
const questions = {
  cloze: /^(Which word is missing\?|Какого слова не хватает\?)$/mu,
  letters: /^(Build the word|Соберите слово)$/mu,
  sentence: /^(Put the sentence together|Соберите предложение)$/mu,
  'true-false': /^(Do these belong together\?|Это пара\?)$/mu,
  speaking: /^(Say it aloud|Скажите вслух)$/mu,
  matching: /^(Match the pairs|Найдите пары)$/mu,
} as const;

/** The exercise on screen, once one is there; `nothing` when the session rests or has ended. */
export async function shown(page: Page): Promise<Shown> {
  const main = page.getByRole('main');
  const flashcard = page.getByRole('button', { name: /^(Show answer|Показать ответ)/u });
  const group = main.getByRole('group');
  const typed = page.getByRole('textbox');
  const speak = page.getByRole('button', { name: /^(Speak|Говорить)$/u });
  const sound = page.getByRole('button', { name: /^(Play the word|Прослушать слово)$/u });
  const nothing = page.getByRole('heading', {
    name: /^(A short break|Well done|Nothing to study right now|Короткая пауза|Отлично поработали|Сейчас повторять нечего)$/u,
  });
  // Until the study screen is there, the page before it is, with fields and groups of its own.
  await expect(page.getByRole('button', { name: /^(Leave|Выйти)$/u })).toBeVisible();
  await expect(flashcard.or(group).or(typed).or(speak).or(nothing).first()).toBeVisible();
  if (await nothing.isVisible()) return 'nothing';
  const text = await main.innerText();
  for (const [kind, question] of Object.entries(questions)) if (question.test(text)) return kind as Shown;
  if (await sound.isVisible()) return 'listening';
  if (await typed.isVisible()) return 'typed';
  return (await flashcard.isVisible()) ? 'flashcard' : 'choice';
}

/** Answers whatever is on screen, rightly or not, up to where it can be continued. */
export async function answerSomehow(page: Page, kind: Shown): Promise<void> {
  if (kind === 'matching') {
    const [prompts, answers] = [page.locator('main ul').nth(0), page.locator('main ul').nth(1)];
    const open = 'button:not([aria-disabled="true"])';
    while ((await prompts.locator(open).count()) > 0) {
      const left = await prompts.locator(open).count();
      await prompts.locator(open).first().click();
      await answers.locator(open).first().click();
      await expect(prompts.locator(open)).toHaveCount(left - 1);
    }
  } else if (kind === 'flashcard') {
    await page.keyboard.press('Space');
  } else {
    if (kind === 'speaking')
      await page.getByRole('button', { name: /^(Type instead|Ввести ответ)$/u }).click();
    const giveUp = page.getByRole('button', { name: /^(I don’t know|Не знаю)$/u });
    if (await giveUp.isVisible()) await giveUp.click();
    else await page.keyboard.press('1');
  }
}

/** Goes on from an answered exercise to the next. */
export async function goOn(page: Page): Promise<void> {
  const goOnButton = page.getByRole('button', { name: /^(Continue|Дальше)/u });
  await expect(goOnButton).toBeVisible();
  await goOnButton.click();
}

const prompt = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The text of the prompt on screen. */
export async function promptText(page: Page): Promise<string> {
  return (await prompt(page).textContent()) ?? '';
}

const ratings = (page: Page): Locator =>
  page.getByRole('group', { name: /^(How well did you know it\?|Насколько легко вспомнилось\?)$/u });

/** Shows a flashcard's answer with the keyboard, remembers it, and rates with a key from 1 to 4. */
export async function rateFlashcard(page: Page, known: Known, key: string): Promise<void> {
  const text = await promptText(page);
  await page.keyboard.press('Space');
  await expect(ratings(page)).toBeVisible();
  known.set(text, (await page.locator('main [tabindex="-1"] p').first().textContent()) ?? '');
  await rateShown(page, key);
}

/** Rates the flashcard whose answer is on screen with a key from 1 to 4, and waits until it has made way. */
export async function rateShown(page: Page, key: string): Promise<void> {
  await expect(ratings(page)).toBeVisible();
  await page.keyboard.press(key);
  await expect(ratings(page)).toBeHidden();
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
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to it');
}
