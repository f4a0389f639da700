import { expect, test } from '@playwright/test';
import { atATypedWord } from './at-a-typed-word.ts';
import { promptText } from './studying.ts';

test('a typed answer is judged with its reason, its difference and its next date', async ({ page }) => {
  test.slow();
  const { answer } = await atATypedWord(page);
  const field = page.getByRole('textbox');
  await test.step('the field leaves the learner’s letters alone', async () => {
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('lang', 'en');
    await expect(field).toHaveAttribute('autocorrect', 'off');
    await expect(field).toHaveAttribute('autocapitalize', 'none');
    await expect(field).toHaveAttribute('spellcheck', 'false');
  });
  await test.step('Enter while composing a word sends nothing', async () => {
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'ね', selectionStart: 1, selectionEnd: 1 });
    await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
    await expect(field).toHaveValue('ね');
    await input.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  });
  await test.step('a wrong word shows what would have been right', async () => {
    await field.fill('zzzz');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('status').getByText('Not this time. That is a different word.'),
    ).toBeAttached();
    await expect(page.getByRole('main').getByText('That is a different word.')).toBeVisible();
    await expect(page.getByRole('main').getByText(answer, { exact: true })).toBeVisible();
    await expect(page.getByText('Back in 10 minutes')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Continue/u })).toBeFocused();
  });
});

test('letters of another alphabet keep the card and the text, and the learner may try again', async ({
  page,
}) => {
  test.slow();
  // A word such as «sí» has no letter that another alphabet could lend.
  const { answer } = await atATypedWord(page, (word) => withCyrillicLetters(word) !== word);
  const field = page.getByRole('textbox');
  const prompt = await promptText(page);
  await field.fill(withCyrillicLetters(answer));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Have another try')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: prompt })).toBeVisible();
  await expect(field).toHaveValue(withCyrillicLetters(answer));
  await expect(field).toBeFocused();
  await field.fill(answer);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Right', { exact: true })).toBeVisible();
});

/** Looks the same and is not. */
function withCyrillicLetters(text: string): string {
  const lookAlikes: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у' };
  return Array.from(text, (letter) => lookAlikes[letter] ?? letter).join('');
}
