import type { Browser } from './browser.ts';
import { openBrowser } from './browser.ts';
import type { Student } from './students.ts';

const pageSize = 50;

export type Load = { readonly perSecond: number; readonly latenciesMs: readonly number[] };

/**
 * Answers per second while every student answers one question after another. Pages of questions are fetched between the
 * timed laps: only answers are measured.
 */
export async function answerLoad(url: string, students: readonly Student[], seconds: number): Promise<Load> {
  const browsers = await Promise.all(students.map(({ token }) => openBrowser(url, token)));
  const latenciesMs: number[] = [];
  let elapsedMs = 0;
  while (elapsedMs < seconds * 1_000) {
    const pages = await Promise.all(
      browsers.map((browser, index) => namedAttempts(browser, students[index]?.deckId)),
    );
    const start = performance.now();
    await Promise.all(browsers.map((browser, index) => answerAll(browser, pages[index] ?? [], latenciesMs)));
    elapsedMs += performance.now() - start;
  }
  for (const browser of browsers) browser.close();
  return { perSecond: latenciesMs.length / (elapsedMs / 1_000), latenciesMs };
}

async function namedAttempts({ call }: Browser, deckId: string | undefined): Promise<string[]> {
  const { items } = await call<Page>('learning.session', { deckId, limit: pageSize });
  if (items.length === 0) throw new Error('A student has no questions left.');
  return items.map(({ attemptId }) => attemptId);
}

async function answerAll(
  { call }: Browser,
  attempts: readonly string[],
  latenciesMs: number[],
): Promise<void> {
  for (const attemptId of attempts) {
    const given = { attemptId, rating: 'easy', answeredAt: new Date().toISOString(), durationMs: 900 };
    const start = performance.now();
    const { results } = await call<Results>('learning.answer', { answers: [given] });
    latenciesMs.push(performance.now() - start);
    if (results[0]?.status !== 'recorded') throw new Error(`An answer was ${results[0]?.status ?? 'lost'}.`);
  }
}

type Page = { readonly items: readonly { readonly attemptId: string }[] };
type Results = { readonly results: readonly { readonly status: string }[] };
