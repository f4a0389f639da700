import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { daysPass } from './days-pass.ts';
import { enrolled, registered } from './learner.ts';
import type { Known } from './studying.ts';
import { answerSomehow, goOn, promptText, rateFlashcard, shown } from './studying.ts';

/** Learns new words as easy, lets days pass, and comes back to the first that has to be typed. */
export async function atATypedWord(
  page: Page,
  locale: 'en' | 'ru' = 'en',
): Promise<{ readonly answer: string; readonly known: Known }> {
  const { email } = await registered(page, locale);
  const deckId = await enrolled(page, 'spanish-for-english-speakers');
  const known: Known = new Map();
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, known, '4');
  await daysPass(email, 20);
  await page.goto(`/study/${deckId}`);
  for (let kind = await shown(page); kind !== 'typed'; kind = await shown(page)) {
    expect(kind).not.toBe('nothing');
    await answerSomehow(page, kind);
    if (kind === 'flashcard') await page.keyboard.press('3');
    else await goOn(page);
  }
  return { answer: known.get(await promptText(page)) ?? '', known };
}
