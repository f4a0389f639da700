import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { daysPass } from './days-pass.ts';
import { enrolled, registered } from './learner.ts';
import { studyOnly } from './study-only.ts';
import type { Known } from './studying.ts';
import { answerSomehow, goOn, promptText, rateFlashcard, rateShown, shown } from './studying.ts';

/**
 * Learns new words as easy, lets days pass, and comes back to the first that is asked in this way, which is the only one then.
 * `fits` asks more of a typed word: that its answer is of use.
 */
export async function atAnExercise(
  page: Page,
  type: 'typed' | 'listening',
  fits: (answer: string) => boolean = () => true,
): Promise<Known> {
  const { email } = await registered(page);
  const deckId = await enrolled(page, 'spanish-for-english-speakers');
  const known: Known = new Map();
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, known, '4');
  await daysPass(email, 20);
  await studyOnly(page, deckId, ['flashcard', type]);
  await page.goto(`/study/${deckId}`);
  for (let kind = await shown(page); ; kind = await shown(page)) {
    expect(kind).not.toBe('nothing');
    if (kind === type && (type !== 'typed' || fits(known.get(await promptText(page)) ?? ''))) return known;
    await answerSomehow(page, kind);
    if (kind === 'flashcard') await rateShown(page, '3');
    else await goOn(page);
  }
}
