import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { aTone } from './a-tone.ts';
import { daysPass } from './days-pass.ts';
import { forgetRecordings } from './forget-recordings.ts';
import { enrolled, registered } from './learner.ts';
import { operator } from './operator.ts';
import { studyOnly } from './study-only.ts';
import type { Known } from './studying.ts';
import { answerSomehow, goOn, rateFlashcard, shown } from './studying.ts';

const deck = 'software-engineering';

test.afterEach(() => forgetRecordings(deck));

test('words that an operator gave recordings are heard in them, on a device without a voice', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await mute(page);
  const { email } = await registered(page);
  const deckId = await enrolled(page, deck);
  const known: Known = new Map();
  await page.goto(`/study/${deckId}`);
  while ((await shown(page)) === 'flashcard') await rateFlashcard(page, known, '4');
  await daysPass(email, 20);
  await studyOnly(page, deckId, ['flashcard', 'listening'], { newPerDay: 0 });

  const told = await operatorRecords([...known.keys()]);
  expect(told).toContain(
    `${known.size} files: ${known.size} are recordings in ${deck}, ${known.size} of them new.`,
  );

  const fetched = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/media/'));
  await page.goto(`/study/${deckId}`);
  await test.step('the word sounds', async () => {
    expect(await shown(page)).toBe('listening');
    await page.getByRole('button', { name: 'Play the word' }).click();
    expect((await fetched).headers()['content-type']).toBe('audio/wav');
    await expect.poll(() => playedToTheEnd(page)).toBe(true);
    await expect(page.getByText('There was no sound.')).toHaveCount(0);
  });
  await test.step('and again once it has been answered', async () => {
    await answerSomehow(page, 'listening');
    await page.getByRole('button', { name: 'Play the word' }).click();
    await expect(page.getByText('There was no sound.')).toHaveCount(0);
    await goOn(page);
  });
  await test.step('who cannot listen now goes on without, although no voice is needed', async () => {
    expect(await shown(page)).toBe('listening');
    await page.getByRole('button', { name: 'I can’t listen now' }).click();
    await expect(page.getByRole('button', { name: 'Play the word' })).toHaveCount(0);
    expect(await shown(page)).toBe('flashcard');
  });
});

/** A device with no voices, whose sounds are remembered. */
async function mute(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sounds: HTMLAudioElement[] = [];
    const Own = Audio;
    const synthesis = Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => undefined });
    Object.assign(globalThis, {
      testSounds: sounds,
      Audio: class extends Own {
        constructor() {
          super();
          sounds.push(this);
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  });
}

const playedToTheEnd = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    (globalThis as unknown as { testSounds: HTMLAudioElement[] }).testSounds.some(
      ({ ended, currentTime, duration }) => ended && currentTime > 0 && currentTime === duration,
    ),
  );

/** The operator records words, each with a tone of its own, and adds the files; what the command says. */
async function operatorRecords(words: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slova-tones-'));
  try {
    for (const [index, word] of words.entries())
      await writeFile(path.join(folder, `${word}.wav`), aTone(300 + 50 * index));
    return await operator('recordings', 'add', deck, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
