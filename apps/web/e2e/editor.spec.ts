import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { aPicture } from './a-picture.ts';
import { becomesEditor } from './becomes-editor.ts';
import { registered, someone } from './learner.ts';
import { ownDeck } from './own-deck.ts';
import { promptText, rateFlashcard, shown } from './studying.ts';

const cell = (page: Page, column: string, row: number): Locator =>
  page.getByRole('textbox', { name: `${column}, row ${row}`, exact: true });

test('an author makes a deck, pastes words, corrects one, takes things back and studies them', async ({
  page,
}) => {
  await registered(page);
  await page.goto('/library');
  await page.getByRole('link', { name: 'New deck' }).click();
  await page.getByRole('button', { name: 'Create the deck' }).click();
  await expect(page.getByText('Please give it a title.')).toBeVisible();
  await page.getByLabel('Title').fill('Birds');
  await page.getByLabel('Language of the words').selectOption('Spanish');
  await page.getByRole('button', { name: 'Create the deck' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Words of “Birds”' })).toBeVisible();

  await test.step('five rows are pasted as from a spreadsheet', async () => {
    const rows = ['el búho\t(the) owl\tnoun', 'la garza\theron', 'el cuervo\traven / crow', 'el pato\tduck', 'volar\t(to) fly\tverb']; // prettier-ignore
    await paste(cell(page, 'Word', 1), rows.join('\n'));
    await expect(cell(page, 'Answers', 3)).toHaveValue('raven / crow');
    await page.reload();
    await expect(cell(page, 'Answers', 3)).toHaveValue('raven / crow');
    await page.getByRole('button', { name: 'Save 5 rows' }).click();
    await expect(page.getByText('5 rows saved.')).toBeVisible();
  });
  await test.step('the keyboard leads from cell to cell', async () => {
    await cell(page, 'Word', 1).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Word', 3)).toBeFocused();
  });
  await test.step('a row goes up by its handle and back, and a meaning gets a line of its own', async () => {
    await page.getByRole('button', { name: /^Move row 2, la garza/u }).press('ArrowUp');
    await expect(page.getByText('1 word put elsewhere.')).toBeVisible();
    await expect(cell(page, 'Word', 1)).toHaveValue('la garza');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByText('Taken back.')).toBeVisible();
    await expect(cell(page, 'Word', 1)).toHaveValue('el búho');
    const answers = cell(page, 'Answers', 4);
    await answers.press('End');
    await answers.press('Alt+Enter');
    await answers.pressSequentially('darling');
    await page.getByRole('button', { name: 'Save 1 row' }).click();
    await expect(page.getByText('1 row saved.')).toBeVisible();
    await page.reload();
    await expect(answers).toHaveValue('duck\ndarling');
  });
  await test.step('many are tagged at once, and that is taken back', async () => {
    await page.getByLabel('Choose all rows').check();
    await page.getByLabel('Which').fill('bird');
    await page.getByRole('button', { name: 'Apply' }).click();
    await expect(page.getByText('5 rows changed.')).toBeVisible();
    await expect(cell(page, 'Tags', 2)).toHaveValue('bird');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(cell(page, 'Tags', 2)).toHaveValue('');
  });
  await test.step('a word is corrected in the form, which says what counts', async () => {
    await page.getByRole('link', { name: 'All of it: volar' }).click();
    const answers = page.getByLabel('Answers', { exact: true });
    await expect(answers).toHaveValue('to fly; fly');
    await answers.fill('(to) fly / soar [of birds]');
    await expect(page.getByText('These answers count: to fly fly soar')).toBeVisible();
    await pictureByKeyboard(page);
    await pictureFrom(page, 'paste', [200, 120]);
    await pictureFrom(page, 'drop', [160, 90]);
    await page.getByLabel('What the picture shows').fill('a bird in the sky');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved: volar')).toBeVisible();
    await expect(page.getByRole('region', { name: 'History' }).getByText('soar')).toBeVisible();
  });
  await test.step('it is studied', async () => {
    await page.getByRole('link', { name: 'Back to the words' }).click();
    await page.getByRole('link', { name: 'Back to the deck' }).click();
    await page.getByRole('button', { name: /^Learn this deck/u }).click();
    await page.getByRole('main').getByRole('link', { name: 'Study', exact: true }).click();
    expect(await shown(page)).toBe('flashcard');
    const known = new Map<string, string>();
    for (let word = await promptText(page); word !== 'volar'; word = await promptText(page))
      await rateFlashcard(page, known, '4');
    expect([...known.keys()][0]).toBe('el búho');
    expect(known.get('el búho')).toContain('the owl');
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(page.getByRole('img', { name: 'a bird in the sky' })).toBeVisible();
  });
});

test('two people edit one word: what does not collide is merged, what does is chosen', async ({
  page,
  browser,
  baseURL,
}) => {
  await registered(page);
  const { deckId, termIds } = await ownDeck(page, 'Shared', [['perro', ['dog']]]);
  const friend = someone('Ben');
  const other = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
  const joined = await other.request.post('/api/v1/auth/register', { data: { ...friend, locale: 'en' } });
  expect(joined.status(), await joined.text()).toBe(201);
  await becomesEditor(deckId, friend.email);
  const address = `/library/${deckId}/words/${termIds[0]}`;
  for (const one of [page, other]) {
    await one.goto(address);
    await expect(one.getByLabel('Word or phrase')).toHaveValue('perro');
  }
  await page.getByLabel('Note', { exact: true }).fill('a friend of people');
  await saved(page);
  await test.step('another field is merged', async () => {
    await other.getByLabel('Level').selectOption('A1');
    await saved(other);
    await expect(other.getByText('Both changes are kept.')).toBeVisible();
    await expect(other.getByLabel('Note', { exact: true })).toHaveValue('a friend of people');
  });
  await test.step('the same field is chosen', async () => {
    await other.getByLabel('Note', { exact: true }).fill('barks');
    await saved(other);
    await page.getByLabel('Note', { exact: true }).fill('man’s best friend');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else changed the same' });
    await expect(conflict.getByText('Theirs: barks')).toBeVisible();
    await conflict.getByLabel(/^Yours/u).check();
    await saved(page);
    await expect(conflict).toHaveCount(0);
    await expect(page.getByLabel('Level')).toHaveValue('A1');
  });
  await test.step('the history knows both, and brings the other version back', async () => {
    await page.goto(`/library/${deckId}/history`);
    await expect(page.getByText(/^Ben · /u).first()).toBeVisible();
    await page
      .getByRole('button', { name: /^Make it so again: perro/u })
      .first()
      .click();
    await page.getByLabel('Why (for the history)').fill('dogs bark');
    await page.getByRole('button', { name: 'Yes, make it so' }).click();
    await expect(page.getByText('It is as it was.')).toBeVisible();
    await expect(page.getByText('Why: dogs bark')).toBeVisible();
    await page.goto(address);
    await expect(page.getByLabel('Note', { exact: true })).toHaveValue('barks');
  });
  await other.close();
});

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: perro')).toBeVisible();
}

/** The file that the keyboard asks for is chosen, as the browser's own dialogue would do. */
async function pictureByKeyboard(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture' }).focus();
  await page.keyboard.press('Enter');
  const file = { name: 'bird.png', mimeType: 'image/png', buffer: aPicture(320, 240) };
  await (await chooser).setFiles(file);
  const picture = page.getByRole('group', { name: 'Picture' }).locator('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
}

/** A picture comes as the browser hands it over on Ctrl+V, or when a file is dropped onto the picture's place. */
async function pictureFrom(
  page: Page,
  how: 'paste' | 'drop',
  [width, height]: [number, number],
): Promise<void> {
  const group = page.getByRole('group', { name: 'Picture' });
  const given = { how, bytes: [...aPicture(width, height)] };
  await group.getByLabel('What the picture shows').evaluate((element, { how: way, bytes }) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'picture.png', { type: 'image/png' }));
    const init = { bubbles: true, cancelable: true };
    element.dispatchEvent(
      way === 'paste'
        ? new ClipboardEvent('paste', { clipboardData: data, ...init })
        : new DragEvent('drop', { dataTransfer: data, ...init }),
    );
  }, given);
  const picture = group.locator('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(width);
}

/** What a browser does on Ctrl+V, without the clipboard of the machine. */
async function paste(target: Locator, text: string): Promise<void> {
  await target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
