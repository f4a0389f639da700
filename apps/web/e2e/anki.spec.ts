import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { expectGoodInEveryLook } from './good-in-every-look.ts';
import { registered } from './learner.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-anki-journey-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

/** A package as Anki writes it now: two note types and a cloze, tags, a sound, a history, one picture missing. */
async function aPackage(): Promise<string> {
  const program = new URL(
    '../../../packages/platform/src/anki/testing/write-told-package.ts',
    import.meta.url,
  );
  const file = path.join(folder, 'Spanish.apkg');
  await promisify(execFile)(process.execPath, [program.pathname, file]);
  return file;
}

test('an Anki package comes in with its schedule, shows its history, and leaves as a package again', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await registered(page);
  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles(await aPackage());

  await expect(page.getByText('Basic (and reversed card)')).toBeVisible();
  await page.getByLabel('Bring its schedule and review history along').check();
  await expectGoodInEveryLook(page);
  await page.getByLabel('Name of the deck').fill('Spanish');
  await page.getByRole('button', { name: 'See what it comes to' }).click();
  await expect(page.getByText('missing.jpg')).toBeVisible();
  await page.getByRole('button', { name: 'Import 4 words' }).click();
  await expect(page.getByText('Imported.')).toBeVisible();
  await page.getByRole('link', { name: 'To the deck' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Spanish' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'For Anki, with my schedule' }).click();
  const leaving = await readFile(await (await download).path());
  expect(leaving.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  await page
    .getByRole('link', { name: /^Why then\? el perro/u })
    .first()
    .click();
  await expect(page.getByText('Brought along from another program')).toBeVisible();
  await expect(page.getByText('Answer: Easy')).toBeVisible();
});
