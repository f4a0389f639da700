import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rating, ReviewItem } from '@slova/domain';
import { clippedParameters, defaultParameters } from '@slova/domain';
import { describe, expect, test } from 'vitest';
import { fitParameters } from './fit-parameters.ts';

const item = (index: number, rating: Rating, gaps: readonly number[]): ReviewItem => ({
  cardId: `${index}`,
  reviewedAt: new Date(index),
  reviews: gaps.map((gapDays, position) => ({ rating: position === 0 ? 'good' : rating, gapDays })),
});
/** A learner who forgets what is not asked for within three days. */
const forgetful = Array.from({ length: 400 }, (_, index) => {
  const gap = 1 + (index % 12);
  return item(index, gap <= 3 ? 'good' : 'again', [0, gap]);
});

describe('S11 fitting in a process of its own', () => {
  test('S11 finds parameters of a learner who forgets fast', async () => {
    const parameters = (await fitParameters(forgetful)) ?? [];
    expect(parameters).toHaveLength(21);
    expect(parameters[2]).not.toBe(defaultParameters[2]);
    // In range but for single precision.
    clippedParameters(parameters, 1, true).forEach((value, index) =>
      expect(Math.abs(value - (parameters[index] ?? 0))).toBeLessThan(1e-6),
    );
  });

  test('S11 items that would abort the optimiser are left out', async () => {
    const sameDay = [item(1, 'good', [0]), item(2, 'good', [0, 0]), item(3, 'good', [2, 3])];
    expect(await fitParameters([...sameDay, ...forgetful])).toEqual(await fitParameters(forgetful));
  });

  test.each([
    ['aborts', 'process.abort()'],
    ['fails', 'throw new Error("no")'],
    ['says nothing', 'process.once("message", () => process.disconnect())'],
    ['answers nonsense', 'process.once("message", () => process.send([1, 2], () => process.disconnect()))'],
  ])('S11 a process that %s gives no parameters and takes nobody with it', async (_, source) => {
    const program = join(await mkdtemp(join(tmpdir(), 'slova-fit-')), 'fit.mjs');
    await writeFile(program, source);
    expect(await fitParameters(forgetful, program)).toBeNull();
  });
});
