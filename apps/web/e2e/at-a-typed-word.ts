import type { Page } from '@playwright/test';
import { atAnExercise } from './at-an-exercise.ts';
import type { Known } from './studying.ts';
import { promptText } from './studying.ts';

/** Comes to a word that has to be typed, and knows what is right. */
export async function atATypedWord(page: Page): Promise<{ readonly answer: string; readonly known: Known }> {
  const known = await atAnExercise(page, 'typed');
  return { answer: known.get(await promptText(page)) ?? '', known };
}
