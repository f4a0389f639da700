import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { exerciseTypes } from '@slova/domain';
import { atAnExercise } from './at-an-exercise.ts';
import { bothDirectionsFirst } from './both-directions.ts';
import { daysPass } from './days-pass.ts';
import type { SpeakingDevice } from './device-that-speaks.ts';
import { deviceThatSpeaks } from './device-that-speaks.ts';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { layWords, wordsOf } from './lay-words.ts';
import { enrolled, registered } from './learner.ts';
import type { Asked } from './right-answer.ts';
import { followExercises } from './right-answer.ts';
import { studyOnly } from './study-only.ts';
import type { Known, Shown } from './studying.ts';
import { goOn, rateFlashcard, shown } from './studying.ts';

const decks = [
  'spanish-for-english-speakers',
  'english-for-russian-speakers',
  'russian-for-english-speakers',
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a learner meets every type of exercise, each free of accessibility violations, and answers each rightly by keyboard', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const device = await deviceThatSpeaks(page);
  const asked = followExercises(page);
  const { email } = await registered(page);
  const known: Known = new Map();
  const met = new Map<Shown, number>();
  let deckId = '';
  for (let visit = 0; met.size < exerciseTypes.length && visit < 5 * decks.length; visit += 1) {
    // Which type comes up is left to chance for a whole deck; of the next ones, those still missing are asked for.
    const slug = visit % 5 === 0 ? decks[visit / 5] : undefined;
    if (slug !== undefined) {
      deckId = await enrolled(page, slug);
      await bothDirectionsFirst(email);
    }
    if (visit >= 5)
      await studyOnly(page, deckId, ['flashcard', ...exerciseTypes.filter((type) => !met.has(type))]);
    await page.goto(`/study/${deckId}`);
    for (let kind = await shown(page); kind !== 'nothing'; kind = await shown(page)) {
      const times = (met.get(kind) ?? 0) + 1;
      met.set(kind, times);
      if (kind === 'flashcard') {
        await rateFlashcard(page, known, visit % 2 === 0 && times % 2 === 0 ? '4' : '3');
        continue;
      }
      if (times === 1) await test.step(`${kind} looks good`, () => expectGoodInEveryLook(page));
      await test.step(`${kind}, answered rightly`, () => answerRightly(page, kind, { asked, device }));
      if (kind === 'cloze') await expect(page.locator('#prompt b')).toBeVisible();
      if (kind !== 'matching') {
        await expect(page.getByRole('main').getByText('Right', { exact: true })).toBeVisible();
        await expect(page.getByText(/^Back /u)).toBeVisible();
      }
      await goOn(page);
    }
    // Intervals grow, so more and more days have to pass.
    await daysPass(email, visit % 5 === 0 ? 1 : 10 * (visit % 5));
  }
  expect([...met.keys()].toSorted()).toEqual(exerciseTypes.toSorted());
});

type Means = { readonly asked: Asked; readonly device: SpeakingDevice };

/** Answers the exercise on screen rightly, with the keys that its type has. */
async function answerRightly(page: Page, kind: Shown, { asked, device }: Means): Promise<void> {
  const item = await itemOnScreen(page, kind, { asked, device });
  const exercise = await asked.stored(item.attemptId);
  const choice = exercise.choice ?? (exercise.options ? exercise : null);
  const answer = exercise.answers.accepted[0] ?? '';
  if (kind === 'matching') return matchAll(page, asked);
  if (kind === 'true-false') return page.keyboard.press(exercise.isTrue ? 'ArrowLeft' : 'ArrowRight');
  if (choice) return page.keyboard.press(String((choice.correct ?? 0) + 1));
  if (kind === 'letters') {
    const word = exercise.built?.slice(String(item.exercise['before']).length) ?? '';
    for (const letter of word) await pressLetter(page, letter);
    return page.keyboard.press('Enter');
  }
  if (kind === 'sentence') {
    await layWords(page, wordsOf(exercise.built ?? '', item.exercise), item.exercise);
    return page.keyboard.press('Enter');
  }
  if (kind === 'speaking') {
    await device.willHear([answer, `${answer} again`]);
    await page.keyboard.press('Enter');
    await expect(page.getByText('We heard:')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Check/u })).toBeFocused();
    return page.keyboard.press('Enter');
  }
  await page.getByRole('textbox').fill(answer);
  return page.keyboard.press('Enter');
}

/** Presses a key of whatever keyboard has the letter; Playwright knows the American one alone. */
async function pressLetter(page: Page, letter: string): Promise<void> {
  if (/^[ -~]$/u.test(letter)) await page.keyboard.press(letter);
  else
    await page.locator(':focus').dispatchEvent('keydown', { key: letter, bubbles: true, cancelable: true });
}

async function matchAll(page: Page, asked: Asked): Promise<void> {
  const prompts = page.locator('main ul').first().getByRole('button');
  const options = await piecesOnScreen(page);
  for (let index = 0; index < (await prompts.count()); index += 1) {
    const text = await prompts.nth(index).locator('[lang]').first().textContent();
    const item = (await asked.itemsOf('matching')).find(
      ({ exercise }) => exercise.prompt.text === text && showsPieces(exercise, options),
    );
    const { correct = 0 } = await asked.stored(item?.attemptId ?? '');
    await page.keyboard.press(String(index + 1));
    await page.keyboard.press(String(correct + 1));
    await expect(page.locator('main [data-standing="right"]')).toHaveCount(index + 1);
  }
}

/** Tiles and options in the order in which they are shown, which is an attempt's own. */
async function piecesOnScreen(page: Page): Promise<string[]> {
  const tiles = page.locator('main [role="group"] > div').nth(1).getByRole('button');
  const options = page.locator('main [role="group"] > button span[lang]');
  const partners = page.locator('main ul').nth(1).locator('span[lang]');
  const shownAs = (await tiles.count()) > 0 ? tiles : (await partners.count()) > 0 ? partners : options;
  const texts = await shownAs.allTextContents();
  return texts.map((text) => text.replace(/^\d/u, ''));
}

const showsPieces = (exercise: Record<string, unknown>, pieces: readonly string[]): boolean => {
  const own = (exercise['tiles'] ?? exercise['options'] ?? null) as string[] | null;
  return own === null || own.join('|') === pieces.join('|');
};

/** A page that is fetched ahead may name a card's exercise once more: the one meant is the one that is shown. */
async function itemOnScreen(page: Page, kind: Shown, { asked, device }: Means) {
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const said = kind === 'listening' ? await device.lastSaid() : '';
  const pieces = await piecesOnScreen(page);
  const item = (await asked.itemsOf(kind)).find(({ exercise }) => {
    if (!showsPieces(exercise, pieces)) return false;
    if (kind === 'matching') return true;
    if (kind === 'listening') return exercise['spoken'] === said;
    if (kind === 'sentence') return exercise['translation'] === heading;
    if (kind === 'true-false') return heading === `${exercise.prompt.text}=${String(exercise['shown'])}`;
    if (kind === 'cloze') {
      const { before, after } = exercise['sentence'] as { before: string; after: string };
      return heading.startsWith(before) && heading.endsWith(after);
    }
    return exercise.prompt.text === heading;
  });
  if (!item) throw new Error(`No ${kind} «${heading}» was handed out`);
  return item;
}

test('who cannot listen or speak now goes on without, and nothing counts', async ({ page }) => {
  test.setTimeout(180_000);
  await deviceThatSpeaks(page);
  const asked = followExercises(page);
  const sent = sentAnswers(page);
  await atAnExercise(page, 'listening');
  await page.getByRole('button', { name: 'I can’t listen now' }).click();
  await expect(page.getByRole('button', { name: 'Play the word' })).toHaveCount(0);
  expect(await shown(page)).toBe('flashcard');
  await rateFlashcard(page, new Map(), '3');
  // Answers are kept on the device until they are saved.
  const kept = (): Promise<number> =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('slova-answer:')).length);
  await expect.poll(kept).toBe(0);
  const listenedTo = (await asked.itemsOf('listening')).map(({ attemptId }) => attemptId);
  expect(listenedTo).not.toEqual([]);
  expect(listenedTo.filter((attemptId) => sent.has(attemptId))).toEqual([]);
  const summary = (await (await page.request.get('/api/v1/progress/summary')).json()) as { reviews: number };
  expect(summary.reviews).toBe(sent.size);
});

/** The attempts that a page has sent answers to. */
function sentAnswers(page: Page): ReadonlySet<string> {
  const sent = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().includes('learning.answer')) return;
    for (const [, attemptId] of (request.postData() ?? '').matchAll(/"attemptId":"([^"]+)"/gu))
      if (attemptId !== undefined) sent.add(attemptId);
  });
  return sent;
}
