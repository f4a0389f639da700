import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const own = { 'x-slova': '1' };

/** Allows a deck these types of exercise and no others; a flashcard is always possible. `more`: other settings of the deck. */
export async function studyOnly(
  page: Page,
  deckId: string,
  types: readonly string[],
  more: { readonly newPerDay?: number } = {},
): Promise<void> {
  const input = encodeURIComponent(JSON.stringify({ deckId }));
  const told = await page.request.get(`/trpc/studySettings.deck?input=${input}`, { headers: own });
  expect(told.ok(), await told.text()).toBe(true);
  const { result } = (await told.json()) as { result: { data: { study: object; presetId: string | null } } };
  const { study, presetId } = result.data;
  const data = { deckId, presetId, settings: { ...study, ...more, exerciseTypes: types } };
  const changed = await page.request.post('/trpc/studySettings.changeDeck', { headers: own, data });
  expect(changed.ok(), await changed.text()).toBe(true);
}
