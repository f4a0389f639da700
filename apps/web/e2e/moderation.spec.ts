import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { registered } from './learner.ts';
import { nothingWaits } from './nothing-waits.ts';
import { asStaff } from './staff.ts';
import { storedDeck } from './stored-deck.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a reported word is hidden with a reason; its author sees why and appeals to another moderator', async ({
  page: author,
  browser,
  baseURL,
}) => {
  const { email } = await registered(author, 'en', 'Author');
  const title = `Words of ${email}`;
  const terms = [
    { headword: 'casa', answer: 'hause' },
    { headword: 'gato', answer: 'cat' },
  ];
  const deckId = await storedDeck({ ownerEmail: email, title, terms });
  const [reader, moderator, colleague] = await Promise.all(
    ['reader', 'moderator', 'colleague'].map(async () =>
      (await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' })).newPage(),
    ),
  );
  if (!reader || !moderator || !colleague) throw new Error('a page is missing');
  await registered(reader);
  await reader.goto(`/library/${deckId}`);
  await reader.getByRole('button', { name: 'Something is wrong here: casa' }).click();
  await reader.getByLabel('Reason').selectOption('A mistake in spelling');
  await reader.getByLabel(/Anything that helps/u).fill('It is “house”.');
  await expectGoodInEveryLook(reader);
  await reader.getByRole('button', { name: 'Send the report' }).click();
  await expect(reader.getByText('Thank you. You will hear what moderators decide.')).toBeVisible();

  await Promise.all([moderator, colleague].map(asStaff));
  await opensCase(moderator, title);
  await expect(moderator.getByRole('region', { name: 'Reports' })).toContainText('It is “house”.');
  await expectGoodInEveryLook(moderator);
  await decide(moderator, 'Hide', 'It is spelt wrong and was not mended');
  await expect(moderator.getByRole('region', { name: 'What was done' })).toContainText('Hidden');

  await nothingWaits();
  await reader.goto(`/library/${deckId}`);
  await expect(reader.getByText('gato')).toBeVisible();
  await expect(reader.getByText('casa')).toHaveCount(0);
  await reader.getByRole('button', { name: /^Notifications/u }).click();
  await expect(reader.getByRole('dialog')).toContainText('Thank you: “casa” was hidden');

  await author.goto(`/library/${deckId}`);
  await expect(author.getByRole('alert')).toContainText('It is spelt wrong and was not mended');
  await author.getByRole('button', { name: 'Appeal…' }).click();
  await author.getByLabel('Why is the decision wrong?').fill('It is an old spelling');
  await expectGoodInEveryLook(author);
  await author.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(author.getByRole('alert')).toContainText('You have appealed');

  await moderator.reload();
  await decide(moderator, 'Reject the appeal', 'It stays hidden');
  await expect(moderator.getByRole('dialog')).toContainText('not allowed');
  await colleague.goto(moderator.url());
  await decide(colleague, 'Grant the appeal', 'It is indeed an old spelling');
  await expect(colleague.getByRole('region', { name: 'What was done' })).toContainText('Appeal granted');
  await reader.goto(`/library/${deckId}`);
  await expect(reader.getByText('casa')).toBeVisible();
  for (const address of [
    '/admin/moderation',
    '/admin/content',
    `/admin/content/${deckId}`,
    '/admin/content/categories',
  ]) {
    await colleague.goto(address);
    await expect(colleague.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(colleague.getByRole('status', { name: 'Loading' })).toHaveCount(0);
    await expectGoodInEveryLook(colleague);
  }
});

async function opensCase(page: Page, deckTitle: string): Promise<void> {
  await page.goto('/admin/moderation');
  const row = page.getByRole('row').filter({ hasText: deckTitle });
  await row.getByRole('link', { name: 'casa' }).click();
}

async function decide(page: Page, decision: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `${decision}…` }).click();
  const dialog = page.getByRole('dialog', { name: decision });
  await dialog.getByLabel('Reason').fill(reason);
  await dialog.getByRole('button', { name: decision }).click();
}
