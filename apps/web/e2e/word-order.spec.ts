import { expect, test } from '@playwright/test';
import { bothDirectionsFirst } from './both-directions.ts';
import { daysPass } from './days-pass.ts';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { layWords, wordsOf } from './lay-words.ts';
import { enrolled, registered } from './learner.ts';
import { followExercises } from './right-answer.ts';
import { studyOnly } from './study-only.ts';
import type { Known } from './studying.ts';
import { promptText, rateFlashcard, shown } from './studying.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the right words in another order are asked for once more, as they were laid, and are Hard then', async ({
  page,
}) => {
  test.slow();
  const asked = followExercises(page);
  const { email } = await registered(page);
  const deckId = await enrolled(page, 'spanish-for-english-speakers');
  await bothDirectionsFirst(email);
  await studyOnly(page, deckId, ['flashcard', 'sentence']);
  const known: Known = new Map();
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, known, '4');
  await daysPass(email, 20);
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, known, '3');
  const translation = await promptText(page);
  const sentences = await asked.itemsOf('sentence');
  const item = sentences.find(({ exercise }) => exercise['translation'] === translation);
  if (!item) throw new Error(`No sentence «${translation}» was handed out`);
  const words = wordsOf((await asked.stored(item.attemptId)).built ?? '', item.exercise);
  const lay = page.locator('main [role="group"] > div').nth(0).getByRole('button');
  await test.step('another order is given back, with the words where they were', async () => {
    await layWords(page, words.toReversed(), item.exercise);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').getByText('Another order is meant here')).toBeVisible();
    await expect(lay).toHaveText(words.toReversed());
    await expectGoodInEveryLook(page);
  });
  await test.step('the right order counts, as Hard', async () => {
    for (const _word of words) await page.keyboard.press('Backspace');
    await expect(lay).toHaveCount(0);
    await layWords(page, words, item.exercise);
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('learning.answer')),
      page.keyboard.press('Enter'),
    ]);
    expect(await answered.text()).toContain('"rating":"hard"');
    await expect(page.getByRole('main').getByText('Right', { exact: true })).toBeVisible();
  });
});
