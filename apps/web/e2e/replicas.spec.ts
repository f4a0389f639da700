import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { startSecondReplica } from './second-replica.ts';

type Session = { items: { attemptId: string }[] };

test('an answer given to one API rings the bell of a browser connected to the other', async ({
  page,
  request,
}) => {
  const replica = await startSecondReplica();
  try {
    await page.goto('/');
    // Cookies do not know ports: one session, two APIs.
    const email = `replica-${Date.now()}@journeys.example`;
    const account = { email, password: 'a long enough sentence', displayName: 'Replica', locale: 'en' };
    expect((await page.request.post('/api/v1/auth/register', { data: account })).status()).toBe(201);
    await page.goto('/');
    const bell = page.getByRole('button', { name: /^Notifications/ });
    await expect(bell).toHaveAccessibleName(/1 unread/);

    const other = { headers: { cookie: await cookieOf(page) } };
    const decks = await request.get(`${replica.url}/api/v1/decks`, other);
    const [deck] = ((await decks.json()) as { decks: { id: string }[] }).decks;
    await request.post(`${replica.url}/api/v1/learning/decks/${deck?.id}/enrol`, { ...other, data: {} });
    const page1 = await request.get(
      `${replica.url}/api/v1/learning/session?deckId=${deck?.id}&limit=1`,
      other,
    );
    const [item] = ((await page1.json()) as Session).items;
    const answers = [
      { attemptId: item?.attemptId, rating: 'good', answeredAt: new Date().toISOString(), durationMs: 1_000 },
    ];
    const answered = await request.post(`${replica.url}/api/v1/learning/answers`, {
      ...other,
      data: { answers },
    });
    expect(answered.status(), await answered.text()).toBe(200);

    // Welcome, first deck, first review: without a reload.
    await expect(bell).toHaveAccessibleName(/3 unread/);
  } finally {
    await replica.stop();
  }
});

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
