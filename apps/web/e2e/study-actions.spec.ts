import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { atATypedWord } from './at-a-typed-word.ts';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { enrolled, registered } from './learner.ts';
import type { Known } from './studying.ts';
import { promptText, rateFlashcard, shown } from './studying.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true });
const said = (page: Page, text: string | RegExp): Locator => page.getByRole('status').getByText(text);
const done = (page: Page): Locator => page.getByRole('progressbar');
const undo = (page: Page): Locator => page.getByRole('button', { name: 'Undo' });

async function atNewWords(page: Page): Promise<string> {
  await registered(page);
  const deckId = await enrolled(page, 'spanish-for-english-speakers');
  await page.goto(`/study/${deckId}`);
  expect(await shown(page)).toBe('flashcard');
  return deckId;
}

/** Rates the word on screen with Good. */
async function rateGood(page: Page, known: Known): Promise<string> {
  const word = await promptText(page);
  await rateFlashcard(page, known, '3');
  return word;
}

test('several answers are taken back one after the other, and their words are asked again at once', async ({
  page,
}) => {
  await atNewWords(page);
  const known: Known = new Map();
  const words = [await rateGood(page, known), await rateGood(page, known), await rateGood(page, known)];
  await expect(done(page)).toHaveAttribute('aria-valuenow', '3');
  for (const [index, word] of [...words.entries()].toReversed()) {
    if (index === 1) await page.keyboard.press('Control+z');
    else if (index === 0) await undo(page).click();
    else await page.keyboard.press('u');
    await expect(heading(page, word)).toBeVisible();
    await expect(said(page, `Taken back: your answer to “${word}”. Here it is again.`)).toBeVisible();
    await expect(done(page)).toHaveAttribute('aria-valuenow', String(index));
  }
  await test.step('when nothing is left, the button says so', async () => {
    await undo(page).click();
    await expect(
      said(page, 'There is nothing left to take back of what you did in this deck today.'),
    ).toBeVisible();
    await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(undo(page)).toHaveAccessibleDescription(
      'There is nothing left to take back of what you did in this deck today.',
    );
  });
  await test.step('the words come in their old order, and can be answered and taken back again', async () => {
    for (const word of words) {
      await expect(heading(page, word)).toBeVisible();
      await rateGood(page, known);
    }
    await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('u');
    await expect(heading(page, words[2] ?? '')).toBeVisible();
  });
});

test('a word is suspended, put aside for today, or put off, and comes back when that is taken back', async ({
  page,
}) => {
  const deckId = await atNewWords(page);
  const word = await promptText(page);
  await test.step('suspended by the menu, and back by undo', async () => {
    await page.getByRole('button', { name: 'More for this word' }).click();
    const menu = page.getByRole('dialog', { name: 'This word' });
    await expectGoodInEveryLook(page);
    await menu.getByRole('button', { name: /^Suspend/u }).click();
    await expect(said(page, `“${word}” is suspended.`)).toBeVisible();
    await expect(heading(page, word)).toBeHidden();
    await page.keyboard.press('u');
    await expect(said(page, `Taken back: “${word}” is studied again.`)).toBeVisible();
    await expect(heading(page, word)).toBeVisible();
  });
  await test.step('put off until later in the session, with nothing written', async () => {
    await page.keyboard.press('n');
    await expect(said(page, `“${word}” comes later in this session.`)).toBeVisible();
    await expect(heading(page, word)).toBeHidden();
    await page.keyboard.press('u');
    await expect(
      said(page, 'There is nothing left to take back of what you did in this deck today.'),
    ).toBeVisible();
  });
  const next = await promptText(page);
  await test.step('put aside for today by its key, and gone after a reload too', async () => {
    await page.keyboard.press('b');
    await expect(said(page, `“${next}” rests until tomorrow.`)).toBeVisible();
    await page.goto(`/study/${deckId}`);
    await shown(page);
    await expect(heading(page, next)).toBeHidden();
    await page.keyboard.press('u');
    await expect(heading(page, next)).toBeVisible();
  });
  await test.step('starting over is asked about first', async () => {
    await page.keyboard.press('m');
    await page.getByRole('button', { name: /^Start over/u }).click();
    const question = page.getByRole('dialog', { name: 'Start over with this word?' });
    await expect(question.getByRole('button', { name: 'Leave it' })).toBeFocused();
    await expectGoodInEveryLook(page);
    await question.getByRole('button', { name: 'Leave it' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(heading(page, next)).toBeVisible();
  });
});

test('a word is said to be put away once that is saved, and until then leaving the page is asked about', async ({
  page,
}) => {
  await atNewWords(page);
  const word = await promptText(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/trpc/cards.act*', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForEvent('dialog');
  await page.keyboard.press('b');
  await expect(heading(page, word)).toBeHidden();
  await expect(said(page, `“${word}” rests until tomorrow.`)).toBeHidden();
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  release();
  await expect(said(page, `“${word}” rests until tomorrow.`)).toBeVisible();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('after a hint a flashcard is Hard at most', async ({ page }) => {
  await atNewWords(page);
  const word = await promptText(page);
  await page.keyboard.press('h');
  await expect(said(page, 'It begins with')).toBeVisible();
  await page.keyboard.press('Space');
  const ratings = page.getByRole('group', { name: 'How well did you know it?' }).getByRole('button');
  await expect(ratings).toHaveText([/Again/u, /Hard/u]);
  const hint = (await said(page, 'It begins with').locator('b').textContent()) ?? '';
  const answer = (await page.locator('main [tabindex="-1"] p').first().textContent()) ?? '';
  expect(answer.startsWith(hint.replace('…', '')), `${hint} of ${answer}`).toBe(true);
  const sent = page.waitForResponse((response) => response.url().includes('learning.answer'));
  await page.keyboard.press('2');
  expect(await (await sent).text()).toContain('"rating":"hard"');
  await expect(heading(page, word)).toBeHidden();
});

test('an answer that should count does, and the answer of another word does not', async ({ page }) => {
  test.slow();
  const { known } = await atATypedWord(page);
  const field = page.getByRole('textbox');
  const word = await promptText(page);
  const count = page.getByRole('button', { name: 'My answer should count' });
  await test.step('the answer of another word is refused in words', async () => {
    const other = [...known].find(([prompt]) => prompt !== word)?.[1] ?? '';
    await field.fill(other);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByText('Not this time')).toBeVisible();
    await count.click();
    await expect(said(page, 'This is the answer of another word in the deck')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(heading(page, word)).toBeVisible();
  });
  await test.step('a word of the learner’s own counts, and is asked again at once', async () => {
    await field.fill('my own quagga');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByText('Not this time')).toBeVisible();
    await expectGoodInEveryLook(page);
    await count.click();
    await expect(said(page, '“my own quagga” counts for you from now on.')).toBeVisible();
    await expect(heading(page, word)).toBeVisible();
    await field.fill('my own quagga');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByText('Right', { exact: true })).toBeVisible();
  });
});

test('a word is edited in place: own answers and a note', async ({ page }) => {
  test.slow();
  const { known } = await atATypedWord(page);
  const word = await promptText(page);
  await page.getByRole('button', { name: 'More for this word' }).click();
  await page.getByRole('button', { name: /^Edit for me/u }).click();
  const editor = page.getByRole('dialog', { name: 'Edit for me' });
  await test.step('what is refused stays in its field with the reason', async () => {
    const other = [...known].find(([prompt]) => prompt !== word)?.[1] ?? '';
    await editor.getByRole('textbox', { name: 'What it means' }).fill(other);
    await editor.getByRole('button', { name: 'Save' }).click();
    await expect(editor.getByText('This is the answer of another word in the deck')).toBeVisible();
    await expect(editor.getByRole('textbox', { name: 'What it means' })).toHaveValue(other);
    const correct = editor.getByRole('link', { name: 'Suggest a correction' });
    await expect(correct).toHaveAttribute('href', /^\/terms\/[\da-f-]{36}\/correct$/u);
    await expectGoodInEveryLook(page);
  });
  await editor.getByRole('textbox', { name: 'What it means' }).fill('my own quagga\nmy zebra');
  await editor.getByRole('textbox', { name: 'My note' }).fill('Like in the song.');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(said(page, 'Saved. It holds from now on.')).toBeVisible();
  await expect(heading(page, word)).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('my zebra');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Right', { exact: true })).toBeVisible();
  await expect(page.getByRole('main').getByText('Like in the song.')).toBeVisible();
});
