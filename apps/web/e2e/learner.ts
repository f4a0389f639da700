import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Who studies in a journey. */
export type Learner = { readonly email: string; readonly password: string; readonly displayName: string };

/** Someone whom no other run has met. */
export function someone(displayName = 'Ann'): Learner {
  return {
    email: `${randomBytes(6).toString('hex')}@journeys.example`,
    password: 'four words walk home',
    displayName,
  };
}

/** Registers through the API; the browser of `page` is signed in afterwards. */
export async function registered(
  page: Page,
  locale: 'en' | 'ru' = 'en',
  displayName?: string,
): Promise<Learner> {
  const learner = someone(displayName);
  const response = await page.request.post('/api/v1/auth/register', { data: { ...learner, locale } });
  expect(response.status(), await response.text()).toBe(201);
  return learner;
}

/** Chooses a deck through the API and returns its id. */
export async function enrolled(page: Page, slug: string): Promise<string> {
  const { decks } = (await (await page.request.get('/api/v1/decks')).json()) as {
    decks: { id: string; slug: string }[];
  };
  const id = decks.find((deck) => deck.slug === slug)?.id;
  if (id === undefined) throw new Error(`There is no deck ${slug}`);
  const response = await page.request.post(`/api/v1/learning/decks/${id}/enrol`, { data: {} });
  expect(response.ok(), await response.text()).toBe(true);
  return id;
}
