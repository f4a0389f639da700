import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** A deck of the signed-in learner's own with Spanish words and their English answers, made through the API. */
export async function ownDeck(
  page: Page,
  title: string,
  words: readonly (readonly [headword: string, answers: readonly string[]])[],
): Promise<{ readonly deckId: string; readonly termIds: readonly string[] }> {
  const made = await page.request.post('/api/v1/decks', {
    data: { title, termLanguage: 'es', answerLanguage: 'en' },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id: deckId } = (await made.json()) as { id: string };
  const terms = words.map(([headword, answers]) => ({ headword, senses: [{ answers }] }));
  const added = await page.request.post(`/api/v1/decks/${deckId}/terms`, { data: { terms } });
  expect(added.status(), await added.text()).toBe(201);
  const { terms: written } = (await added.json()) as { terms: { id: string }[] };
  return { deckId, termIds: written.map(({ id }) => id) };
}
