import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { daysPass } from './days-pass.ts';
import { dueDays } from './due-days.ts';
import { enrolled, registered } from './learner.ts';
import type { Known } from './studying.ts';
import { promptText, rateFlashcard, shown } from './studying.ts';

const spanish = 'spanish-for-english-speakers';
const russian = 'russian-for-english-speakers';

test('a session follows its deck’s settings, and today’s own limits', async ({ page }) => {
  await registered(page);
  const deckId = await enrolled(page, spanish);
  await test.step('a deck that is not studied has none yet, and can be studied from there', async () => {
    const left = await page.request.post(`/api/v1/learning/decks/${deckId}/leave`, { data: {} });
    expect(left.ok(), await left.text()).toBe(true);
    await page.goto(`/library/${deckId}/settings`);
    await expect(page.getByRole('heading', { name: 'You do not learn “Spanish' })).toBeVisible();
    await page.getByRole('button', { name: /^Learn this deck/u }).click();
    await expect(page).toHaveURL(`/library/${deckId}`);
  });
  // The navigation has a link of that name too, and is there before the deck.
  await page.getByRole('main').getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Settings: / })).toBeVisible();

  await test.step('what cannot be studied with is refused where it was typed', async () => {
    await page.getByLabel('New words a day').fill('many');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('A whole number from 0 to 500, please.')).toBeVisible();
    await expect(page.getByLabel('New words a day')).toBeFocused();
  });
  await test.step('three new words a day are three new words', async () => {
    await page.getByLabel('New words a day').fill('3');
    await saved(page);
    await page.getByRole('link', { name: 'Back to the deck' }).click();
    await expect(page.getByText('3 new today')).toBeVisible();
    await page.getByRole('link', { name: 'Study', exact: true }).click();
    expect(await learnt(page)).toBe(3);
  });
  await test.step('ten more today are for today', async () => {
    await page.goto(`/library/${deckId}/settings`);
    await page.getByRole('button', { name: '10 more new words today' }).click();
    await expect(page.getByText('Today: up to 13 new words and 200 reviews.')).toBeVisible();
    await page.getByRole('button', { name: '20 more reviews today' }).click();
    await expect(page.getByText('Today: up to 13 new words and 220 reviews.')).toBeVisible();
    await page.getByRole('link', { name: 'Back to the deck' }).click();
    await expect(page.getByText('10 new today')).toBeVisible();
  });
  await test.step('who wants words to be asked in sentences alone is asked for gaps', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Settings', exact: true }).click();
    const gaps = page.getByLabel('The word missing from its sentence');
    await expect(gaps).toBeDisabled();
    await page.getByLabel('As the author of the deck has it').uncheck();
    await gaps.check();
    await page.getByLabel('From the word to its meaning').uncheck();
    await page.getByLabel('From the meaning to the word').uncheck();
    await expect(gaps).toBeDisabled();
    await saved(page);
    await page.getByRole('link', { name: 'Back to the deck' }).click();
    await page.getByRole('link', { name: 'Study', exact: true }).click();
    await expect(page.getByText('Which word is missing?')).toBeVisible();
    await page.getByRole('button', { name: 'Show answer' }).click();
    await expect(page.locator('h1 b')).toBeVisible();
  });
});

test('two decks share a preset, and a change of it reaches both', async ({ page }) => {
  await registered(page);
  const [one, other] = [await enrolled(page, spanish), await enrolled(page, russian)];
  const retention = page.getByLabel('Words remembered when they come back, %');
  const preset = page.getByRole('combobox', { name: 'Preset', exact: true });
  await page.goto(`/library/${one}/settings`);
  await retention.fill('85');
  await page.getByLabel('Name of the preset').fill('Calm');
  await page.getByRole('button', { name: 'Keep as preset' }).click();
  await expect(page.getByText('The preset is saved.')).toBeVisible();
  await expect(preset).not.toHaveValue('');
  await saved(page);
  await page.goto(`/library/${other}/settings`);
  await expect(preset).toHaveValue('');
  await preset.selectOption('Calm');
  await expect(retention).toHaveValue('85');
  await saved(page);
  await retention.fill('88');
  await page.getByRole('button', { name: 'Change the preset “Calm” for all its decks' }).click();
  await expect(page.getByText('The preset is saved.')).toBeVisible();
  for (const deckId of [one, other]) {
    await page.goto(`/library/${deckId}/settings`);
    await expect(preset).not.toHaveValue('');
    await expect(retention).toHaveValue('88');
  }
});

test('a quiet day of the week and a break are kept, and the break is called off', async ({ page }) => {
  await registered(page);
  const deckId = await enrolled(page, spanish);
  await page.goto(`/library/${deckId}`);
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Easy days and breaks' }).click();
  await page.getByLabel('Sunday', { exact: true }).selectOption('None, if possible');
  await expect(page.getByText('No breaks are planned.')).toBeVisible();
  const first = page.getByLabel('First day off');
  await page.getByLabel('Last day off').fill('1999-01-01');
  await page.getByRole('button', { name: 'Plan a break' }).click();
  await expect(page.getByText('The last day cannot be before the first')).toBeVisible();
  await page.getByLabel('Last day off').fill(await first.inputValue());
  await page.getByRole('button', { name: 'Plan a break' }).click();
  const cancel = page.getByRole('button', { name: /^Cancel this break/u });
  await expect(cancel).toHaveCount(1);
  await page.reload();
  await expect(page.getByLabel('Sunday', { exact: true })).toHaveValue('none');
  await cancel.click();
  await expect(page.getByText('No breaks are planned.')).toBeVisible();
});

test('a due date is the sum of what is told of it', async ({ page }) => {
  await registered(page);
  const deckId = await enrolled(page, spanish);
  await page.goto(`/study/${deckId}`);
  await shown(page);
  const word = await promptText(page);
  await rateFlashcard(page, new Map(), '4');
  await recorded(page, 1);
  await page.goto(`/library/${deckId}`);
  await page.getByRole('link', { name: `Why then? ${word}: What it means` }).click();
  // An easy word comes back on another day than today.
  await expect(page.getByRole('heading', { level: 1, name: /^Why on .*\d.*\?$/u })).toBeVisible();
  const sum = page.getByRole('region', { name: 'How the date comes about' });
  const days = await sum.getByRole('term').allTextContents();
  const numbers = days.map((text) => Number(/[−+]?\d+/u.exec(text)?.[0].replace('−', '-')));
  const total = numbers.pop() ?? 0;
  expect(numbers.reduce((all, each) => all + each, 0)).toBe(total);
  expect(total).toBeGreaterThan(0);
  await expect(page.getByText('Answer: Easy · Flashcard')).toBeVisible();
});

test('a word that keeps slipping away is told of, put aside as the deck says, and studied again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { email } = await registered(page);
  const deckId = await enrolled(page, spanish);
  await page.goto(`/library/${deckId}/settings`);
  await page.getByLabel('New words a day').fill('1');
  await page.getByLabel('First steps of a new word, minutes').fill('');
  await page.getByLabel('Steps of a forgotten word, minutes').fill('');
  await page.getByLabel('A word that keeps slipping away').selectOption('Tell me and put it aside');
  const types = page.getByRole('group', { name: 'Kinds of exercise' }).getByRole('checkbox');
  for (const type of await types.all()) if (await type.isEnabled()) await type.uncheck();
  await saved(page);

  let word = '';
  for (const [answers, days] of [5, 1, 1, 0].entries()) {
    await page.goto(`/study/${deckId}`);
    expect(await shown(page)).toBe('flashcard');
    word = await promptText(page);
    await rateFlashcard(page, new Map(), answers === 0 ? '3' : '1');
    await recorded(page, answers + 1);
    await daysPass(email, days);
  }

  await page.goto(`/library/${deckId}`);
  const aside = page.getByRole('region', { name: 'Put aside as too hard: 1' });
  await expect(async () => {
    await page.reload();
    await expect(aside).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(aside).toContainText(word);
  await expect(aside).toContainText('forgotten 3 times');
  await page.getByRole('button', { name: /^Notifications, /u }).click();
  const list = page.getByRole('dialog', { name: 'Notifications' });
  await expect(list.getByText('Forgotten in 3 of 3 reviews')).toContainText(word);
  await list.getByRole('link', { name: 'What happened to it' }).click();
  await expect(list).toBeHidden();
  await expect(page.getByText('It was forgotten too often and is put aside')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the deck' }).click();
  await page.getByRole('button', { name: `Study again: ${word}, What it means` }).click();
  await expect(page.getByText(`Back in study: ${word}`)).toBeVisible();
  await daysPass(email, 5);
  await page.goto(`/study/${deckId}`);
  expect(await shown(page)).toBe('flashcard');
  expect(await promptText(page)).toBe(word);
});

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved. Nothing was moved')).toBeVisible();
}

/** Rates every flashcard as easy; how many there were. */
async function learnt(page: Page): Promise<number> {
  const known: Known = new Map();
  while ((await shown(page)) === 'flashcard') {
    await rateFlashcard(page, known, '4');
    await expect.poll(() => seen(page, known)).toBe(true);
  }
  return known.size;
}

// The next exercise, or the end, is on screen.
async function seen(page: Page, known: Known): Promise<boolean> {
  if ((await shown(page)) !== 'flashcard') return true;
  return !known.has(await promptText(page));
}

/** Waits until the server has so many answers of today. */
async function recorded(page: Page, answers: number): Promise<void> {
  await expect
    .poll(async () => {
      const response = await page.request.get('/api/v1/progress/summary');
      return ((await response.json()) as { reviews: number }).reviews;
    })
    .toBe(answers);
}

test('changed settings move the cards that have a day when they are told to, and back again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { email } = await registered(page);
  const deckId = await enrolled(page, spanish);
  await page.goto(`/library/${deckId}/settings`);
  const moving = page.getByRole('region', { name: 'Cards already scheduled' });
  await expect(moving).toContainText('No card of this deck has a day to move yet.');
  await page.getByLabel('New words a day').fill('3');
  await page.getByLabel('First steps of a new word, minutes').fill('');
  const types = page.getByRole('group', { name: 'Kinds of exercise' }).getByRole('checkbox');
  for (const type of await types.all()) if (await type.isEnabled()) await type.uncheck();
  await saved(page);
  await page.goto(`/study/${deckId}`);
  expect(await learnt(page)).toBe(3);
  await recorded(page, 3);
  await daysPass(email, 2);

  await page.goto(`/library/${deckId}/settings`);
  await expect(moving).toContainText('Every card is where your saved settings would put it.');
  await page.getByLabel('Words remembered when they come back, %').fill('75');
  await saved(page);
  await expect(moving).toContainText('3 cards would come later.');
  const load = moving.getByRole('row', { name: /^In the next 30 days/u }).getByRole('cell');
  await expect(load.first()).toHaveText('3');
  const days = await dueDays(email);

  await test.step('apply, and look again after a while', async () => {
    await moving.getByRole('button', { name: 'Apply to scheduled cards' }).click();
    await expect(moving.getByText('3 cards were moved.')).toBeVisible();
    await expect(moving).toContainText('Every card is where your saved settings would put it.');
    await page.reload();
    await expect(moving.getByText('3 cards were moved.')).toBeVisible();
    for (const [index, day] of (await dueDays(email)).entries())
      expect(day).toBeGreaterThan(days[index] ?? 0);
  });
  await test.step('a card says where its day comes from', async () => {
    await page.goto(`/library/${deckId}`);
    await page
      .getByRole('link', { name: /^Why then\? /u })
      .first()
      .click();
    await expect(page.getByText('You applied the deck’s settings to this card.')).toBeVisible();
    await expect(page.getByText('Moved by the deck’s settings, as you asked')).toBeVisible();
  });
  await test.step('take it back', async () => {
    await page.goto(`/library/${deckId}/settings`);
    await moving.getByRole('button', { name: 'Take it back' }).click();
    await expect(moving.getByText('Taken back: 3 cards have their old days again.')).toBeVisible();
    await expect(moving).toContainText('3 cards would come later.');
    expect(await dueDays(email)).toEqual(days);
  });
});
