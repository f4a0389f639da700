import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { daysPass } from './days-pass.ts';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { enrolled, registered } from './learner.ts';
import { ownDeck } from './own-deck.ts';
import type { Known } from './studying.ts';
import { answerSomehow, goOn, rateFlashcard, rateShown, shown } from './studying.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(
  'pages for visitors are free of accessibility violations and fit their width',
  { tag: '@looks' },
  async ({ page }) => {
    for (const [address, heading] of [
      ['/sign-in', 'Welcome back'],
      ['/register', 'Create your account'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expectGoodInEveryLook(page);
    }
    await page.getByRole('button', { name: 'Start learning' }).click();
    await expect(page.getByText('Please tell us a name.')).toBeVisible();
    await expectGoodInEveryLook(page);
  },
);

for (const locale of ['en', 'ru'] as const) {
  test(
    `pages of a learner are free of accessibility violations and fit their width (${locale})`,
    { tag: '@looks' },
    async ({ page }) => {
      test.setTimeout(600_000);
      // Names as long as the form allows must not break anything.
      await registered(page, locale, 'Maria-Konstantina Papadopoulou-Feuerstein of Upper Lusatia');
      for (const address of ['/', '/progress', '/library', '/no-such-page'])
        await expectGoodPage(page, address);
      const deckId = await enrolled(page, 'russian-for-english-speakers');
      const cards = await cardsThatTell(page, deckId);
      const ofDeck = [
        `/library/${deckId}`,
        `/library/${deckId}/settings`,
        ...cards.map((id) => `/cards/${id}`),
      ];
      for (const address of [
        '/',
        '/library',
        '/catalogue',
        ...ofDeck,
        '/settings',
        '/settings/days',
        '/settings/media',
        '/library/missing',
        '/search',
        '/search?q=bread',
        '/search?q=qwertzuiop&level=A1',
      ]) {
        await expectGoodPage(page, address);
      }
      await expectGoodForAuthors(page);
      await page.getByRole('button', { name: /^(Notifications|Уведомления)/u }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectGoodInEveryLook(page);
    },
  );
}

test(
  'every state of studying is free of accessibility violations and fits its width',
  { tag: '@looks' },
  async ({ page }) => {
    test.setTimeout(400_000);
    const { email } = await registered(page);
    const deckId = await enrolled(page, 'software-engineering');
    const known: Known = new Map();
    await page.goto(`/study/${deckId}`);
    await test.step('flashcards and the list of keys', async () => {
      expect(await shown(page)).toBe('flashcard');
      await expectGoodInEveryLook(page);
      await page.keyboard.press('Space');
      await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
      await expectGoodInEveryLook(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
      await expectGoodInEveryLook(page);
      await page.keyboard.press('Escape');
      await rateShown(page, '3');
      for (let turn = 0; (await shown(page)) === 'flashcard'; turn += 1) {
        await rateFlashcard(page, known, turn % 3 === 0 ? '3' : '4');
      }
    });
    await test.step('the break and the end', async () => {
      await expect(page.getByRole('heading', { name: 'A short break' })).toBeVisible();
      await expectGoodInEveryLook(page);
      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('heading', { name: 'Well done' })).toBeVisible();
      await expectGoodInEveryLook(page);
    });
    await test.step('other exercises, with their feedback', async () => {
      await daysPass(email, 20);
      await page.goto(`/study/${deckId}`);
      const looked = new Set<string>();
      for (let kind = await shown(page); kind !== 'nothing'; kind = await shown(page)) {
        const first = !looked.has(kind);
        looked.add(kind);
        if (first) await expectGoodInEveryLook(page);
        if (kind === 'flashcard') await rateFlashcard(page, known, '3');
        else {
          await answerSomehow(page, kind);
          await expect(page.getByRole('button', { name: /^Continue/u })).toBeVisible();
          if (kind !== 'matching') await expect(page.getByText(/^Back /u)).toBeVisible();
          if (first) await expectGoodInEveryLook(page);
          await goOn(page);
        }
      }
      expect(looked.size).toBeGreaterThanOrEqual(2);
    });
    await test.step('progress and today after study', async () => {
      for (const address of ['/progress', '/']) await expectGoodPage(page, address);
    });
  },
);

/** Cards with a history: one was answered, one is put aside as too hard. */
async function cardsThatTell({ request }: Page, deckId: string): Promise<readonly string[]> {
  const session = await request.get(`/api/v1/learning/session?deckId=${deckId}&limit=2`);
  const { items } = (await session.json()) as { items: { attemptId: string; cardId: string }[] };
  const [one, other] = items;
  if (!one || !other) throw new Error('the session is empty');
  const given = { rating: 'easy', answeredAt: new Date().toISOString(), durationMs: 2_000 };
  const answered = await request.post('/api/v1/learning/answers', {
    data: { answers: [{ attemptId: one.attemptId, ...given }] },
  });
  expect(answered.ok(), await answered.text()).toBe(true);
  const action = { kind: 'hold', held: 'leech' };
  const held = await request.post('/api/v1/learning/cards/actions', {
    data: { requests: [{ requestId: randomUUID(), cardId: other.cardId, action }] },
  });
  expect(held.ok(), await held.text()).toBe(true);
  return [one.cardId, other.cardId];
}

/** Pages on which decks and words are written, with a long word among them. */
async function expectGoodForAuthors(page: Page): Promise<void> {
  const long = 'electroencefalografista '.repeat(6);
  const { deckId, termIds } = await ownDeck(page, long, [
    [long, [long]],
    ['perro', ['dog', 'hound']],
  ]);
  const deck = `/library/${deckId}`;
  const ofDeck = ['about', 'words', 'words/new', `words/${termIds[0]}`, 'history', 'sharing', 'suggestions'];
  for (const address of [
    '/library/new',
    '/library/topics',
    '/import',
    `/import/${await givenTable(page, long)}`,
    deck,
    ...ofDeck.map((part) => `${deck}/${part}`),
    `/terms/${termIds[0]}/correct`,
  ])
    await expectGoodPage(page, address);
}

/** A table that was given and not yet gone on with. */
async function givenTable(page: Page, cell: string): Promise<string> {
  const given = await page.request.post('/api/v1/imports?fileName=words.csv', {
    data: Buffer.from(`word,translation\n${cell},${cell}\nperro,dog\n`),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(given.status(), await given.text()).toBe(201);
  return ((await given.json()) as { importId: string }).importId;
}

async function expectGoodPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^(Loading|Загрузка)$/u })).toHaveCount(0);
  await expectGoodInEveryLook(page);
}
