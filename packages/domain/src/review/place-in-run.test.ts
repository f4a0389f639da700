import { expect, test } from 'vitest';
import { placeInRun } from './place-in-run.ts';

test('in a session of weak words or practice a card is asked until it was recalled once', () => {
  expect(placeInRun(null)).toBe('ahead');
  expect(placeInRun('again')).toBe('behind');
  for (const rating of ['hard', 'good', 'easy'] as const) expect(placeInRun(rating)).toBe('done');
});
