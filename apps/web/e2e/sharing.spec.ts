import type { Browser, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { registered } from './learner.ts';

test('a deck is copied, published, found, corrected by a subscriber, and what came is seen', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await registered(page, 'en', 'Olga');
  const deckId = await test.step('the author makes a deck of the house their own', async () => copied(page));
  await test.step('and publishes it, as it is ready', async () => {
    await page.getByRole('link', { name: 'Sharing and authors' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Sharing: / })).toBeVisible();
    const byLink = page.getByRole('radio', { name: /^Whoever has the link/u });
    await byLink.click();
    await expect(byLink).toBeChecked();
    await expect(page.getByLabel('Its link')).toHaveValue(/\/d\/[\w-]{22}$/u);
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('Published', { exact: true })).toBeVisible();
  });

  const subscriber = await another(browser, 'Boris');
  await test.step('somebody else finds it in the catalogue and learns it', async () => {
    await subscriber.goto('/catalogue?sort=newest');
    const card = subscriber.getByRole('article').first();
    await expect(card).toContainText('by Olga');
    await card.getByRole('button', { name: /^Learn this deck/u }).click();
    await expect(subscriber).toHaveURL(new RegExp(`/library/${deckId}$`, 'u'));
  });
  await test.step('and suggests a correction', async () => {
    await subscriber
      .getByRole('link', { name: /^Correct /u })
      .first()
      .click();
    await subscriber.getByRole('combobox', { name: 'What is to be different' }).selectOption('Pronunciation');
    await subscriber.getByLabel('What it should say').fill('as it is said');
    await subscriber.getByLabel('Why (if you like)').fill('it helps');
    await subscriber.getByRole('button', { name: 'Suggest it to the authors' }).click();
    await expect(subscriber.getByText('The authors decide')).toBeVisible();
  });
  await test.step('the author takes it over', async () => {
    await page.goto(`/library/${deckId}/suggestions`);
    await expect(page.getByRole('article')).toContainText('it helps');
    await page.getByRole('button', { name: /^Take it over: /u }).click();
    await expect(page.getByText('No corrections wait')).toBeVisible();
  });
  await test.step('and the subscriber sees what came, once', async () => {
    await subscriber.goto(`/library/${deckId}`);
    const news = subscriber.getByRole('region', { name: 'What came' });
    await expect(news).toContainText('1 changed word');
    await expect(news).toContainText('as it is said');
    await news.getByRole('button', { name: 'I have seen it' }).click();
    await expect(news).toBeHidden();
  });
  await test.step('leaves the deck, and thinks better of it', async () => {
    await subscriber.getByRole('button', { name: 'Stop learning it' }).click();
    await expect(subscriber.getByText('You no longer learn this deck.')).toBeVisible();
    await subscriber.getByRole('button', { name: 'Undo: go on learning it' }).click();
    await expect(subscriber.getByRole('button', { name: 'Stop learning it' })).toBeVisible();
  });
  await test.step('is told when it goes private, and goes on; and when it is gone', async () => {
    await page.goto(`/library/${deckId}/sharing`);
    const byAuthors = page.getByRole('radio', { name: /^Only its authors/u });
    await byAuthors.click();
    await expect(byAuthors).toBeChecked();
    await expect(subscriber.getByRole('note')).toContainText('This deck is private now', { timeout: 20_000 });
    await expect(subscriber.getByRole('button', { name: 'Stop learning it' })).toBeVisible();
    const removed = await page.request.delete(`/api/v1/decks/${deckId}`);
    expect(removed.ok(), await removed.text()).toBe(true);
    await expect(subscriber.getByRole('heading', { name: /was removed$/u })).toBeVisible({ timeout: 20_000 });
    await expectGoodInEveryLook(subscriber);
  });
  await subscriber.context().close();
});

test('a link is followed without an account, and leads to the deck after registering', async ({
  page,
  browser,
}) => {
  await registered(page);
  const deckId = await copied(page);
  const shared = await page.request.post(`/api/v1/decks/${deckId}/sharing`, { data: { visibility: 'link' } });
  expect(shared.ok(), await shared.text()).toBe(true);
  const { key } = (await (await page.request.get(`/api/v1/decks/${deckId}/sharing`)).json()) as {
    key: string;
  };
  const context = await browser.newContext();
  const visitor = await context.newPage();
  await visitor.goto(`/d/${key}`);
  await expect(visitor.getByRole('heading', { name: 'First words' })).toBeVisible();
  await visitor.getByRole('link', { name: 'Study this deck' }).click();
  await visitor.getByLabel('What should we call you?').fill('Vera');
  await visitor.getByLabel('E-mail').fill(`vera-${deckId}@journeys.example`);
  await visitor.getByLabel('Password', { exact: true }).fill('four words walk home');
  await visitor.getByRole('button', { name: 'Start learning' }).click();
  await expect(visitor).toHaveURL(new RegExp(`/library/${deckId}$`, 'u'));
  await expect(visitor.getByRole('button', { name: /^Learn this deck/u })).toBeVisible();
  await context.close();
});

/** Somebody else, in a browser of their own. */
async function another(browser: Browser, name: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await registered(page, 'en', name);
  return page;
}

/** Copies a deck of the house on its page; the id of the copy. */
async function copied(page: Page): Promise<string> {
  const { decks } = (await (await page.request.get('/api/v1/decks')).json()) as {
    decks: { id: string; slug: string }[];
  };
  const house = decks.find(({ slug }) => slug === 'spanish-for-english-speakers')?.id ?? '';
  await page.goto(`/library/${house}`);
  await page.getByRole('button', { name: 'Make it my own deck' }).click();
  await expect(page).not.toHaveURL(new RegExp(`/library/${house}$`, 'u'));
  // The first page that a fresh instance shows may take its time.
  await expect(page.getByRole('link', { name: 'Sharing and authors' })).toBeVisible({ timeout: 30_000 });
  return page.url().split('/').at(-1) ?? '';
}
