import { expect, it } from 'vitest';
import { weighedParts } from './weighed-parts.ts';

const lengths = (parts: readonly (readonly unknown[])[]): number[] => parts.map(({ length }) => length);

it('a list is cut where a request would have too many items, or too long ones, and loses none', () => {
  const items = Array.from({ length: 2_050 }, (_, index) => index);
  expect(lengths(weighedParts(items))).toEqual([1_000, 1_000, 50]);
  expect(weighedParts(items).flat()).toEqual(items);
  expect(lengths(weighedParts([1, 2, 3, 4, 5], () => 'ж'.repeat(50_000)))).toEqual([2, 2, 1]);
});

it('what is too long for any request goes alone; of nothing there are no parts', () => {
  expect(lengths(weighedParts(['x'.repeat(300_000), 'y', 'z']))).toEqual([1, 2]);
  expect(weighedParts([])).toEqual([]);
});
