import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masteryLevels, masteryOf } from './index.ts';

test.each([
  ['new', null, 'new'],
  ['learning', 2.3, 'learning'],
  ['learning', 500, 'learning'],
  ['relearning', 500, 'learning'],
  ['review', null, 'learning'],
  ['review', 0.1, 'young'],
  ['review', 20.99, 'young'],
  ['review', 21, 'firm'],
  ['review', 89.99, 'firm'],
  ['review', 90, 'mastered'],
])('a card in state %s with a stability of %s days is %s', (state, stability, level) => {
  expect(masteryOf(state, stability)).toBe(level);
});

test('a card in review that is remembered for longer is never less mastered', () => {
  const rank = (stability: number): number => masteryLevels.indexOf(masteryOf('review', stability));
  const days = fc.double({ min: 0.001, max: 40_000, noNaN: true });
  fc.assert(
    fc.property(days, days, (one, other) => rank(Math.min(one, other)) <= rank(Math.max(one, other))),
  );
});
