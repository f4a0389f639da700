import { expect, test } from 'vitest';
import { introductionOrder } from './introduction-order.ts';

const terms = (
  category: string,
  ...levels: ('A1' | 'A2' | 'B1')[]
): { name: string; level: 'A1' | 'A2' | 'B1' }[] =>
  levels.map((level, index) => ({ name: `${category}${index}`, level }));

test('terms come by level, within a level one of each category in turn, within a category as written', () => {
  const order = introductionOrder([
    terms('a', 'A1', 'B1', 'A1', 'A1'),
    terms('b', 'A1', 'A2'),
    terms('c', 'A2', 'A1'),
  ]);
  expect(order.map(({ name }) => name)).toEqual(['a0', 'b0', 'c1', 'a2', 'a3', 'b1', 'c0', 'a1']);
});

test('nothing comes of nothing', () => {
  expect(introductionOrder([])).toEqual([]);
  expect(introductionOrder([[], []])).toEqual([]);
});
