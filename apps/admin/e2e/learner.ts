import type { APIRequestContext } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Account } from './accounts.ts';
import { freshEmail } from './accounts.ts';

type Item = { attemptId: string; exercise: { type: 'flashcard' | 'choice' | 'typed' } };
type Result = { rating: string | null; status: string };

/** Registers a learner; the cookie of the session stays in `request`. */
export async function register(request: APIRequestContext, displayName: string): Promise<Account> {
  const account = { email: freshEmail('learner'), password: 'a long enough sentence', displayName };
  const response = await request.post('/api/v1/auth/register', { data: account });
  expect(response.status(), await response.text()).toBe(201);
  return account;
}

/** Chooses the first deck and answers so many exercises of it. Returns how many there were and how many were recalled. */
export async function study(
  request: APIRequestContext,
  count: number,
): Promise<{ reviews: number; recalled: number }> {
  const { decks } = (await (await request.get('/api/v1/decks')).json()) as { decks: { id: string }[] };
  const deckId = decks[0]?.id ?? '';
  await request.post(`/api/v1/learning/decks/${deckId}/enrol`, { data: {} });
  const session = await request.get(`/api/v1/learning/session?deckId=${deckId}&limit=${count}`);
  const { items } = (await session.json()) as { items: Item[] };
  const answers = items.map(answerTo);
  const answered = await request.post('/api/v1/learning/answers', { data: { answers } });
  expect(answered.status(), await answered.text()).toBe(200);
  const { results } = (await answered.json()) as { results: Result[] };
  const recorded = results.filter(({ status }) => status === 'recorded');
  return {
    reviews: recorded.length,
    recalled: recorded.filter(({ rating }) => rating !== 'again').length,
  };
}

function answerTo({ attemptId, exercise }: Item, index: number): object {
  const common = { attemptId, answeredAt: new Date().toISOString(), durationMs: 60_000 };
  if (exercise.type !== 'flashcard') return { ...common, response: '0' };
  return { ...common, rating: index % 3 === 0 ? 'again' : 'good' };
}
