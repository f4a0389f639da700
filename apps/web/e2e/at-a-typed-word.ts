import type { Page } from '@playwright/test';
import { atAnExercise } from './at-an-exercise.ts';
import type { Known } from './studying.ts';
import { promptText } from './studying.ts';

/** Comes to a word that has to be typed, with an answer that fits, and knows what is right. */
export async function atATypedWord(
  page: Page,
  fits?: (answer: string) => boolean,
): Promise<{ readonly answer: string; readonly known: Known }> {
  const known = await atAnExercise(page, 'typed', fits);
  return { answer: known.get(await promptText(page)) ?? '', known };
}
