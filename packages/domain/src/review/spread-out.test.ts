import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOut } from './index.ts';

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 24 });
const inARow = (all: readonly string[]): number => all.filter((key, index) => key === all[index - 1]).length;
const same = (key: string): string => key;

test('neither loses nor adds anything', () => {
  fc.assert(
    fc.property(keys, (all) => {
      expect(spreadOut(all, same).toSorted()).toEqual(all.toSorted());
    }),
  );
});

test('no two alike stand in a row unless one kind outnumbers all others', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const most = Math.max(0, ...['a', 'b', 'c', 'd'].map((key) => all.filter((one) => one === key).length));
      const unavoidable = Math.max(0, most - (all.length - most) - 1);
      expect(inARow(spreadOut(all, same))).toBe(unavoidable);
    }),
  );
});

test('what has nothing alike in a row stays as it is', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const apart = spreadOut(all, same);
      fc.pre(inARow(apart) === 0);
      const numbered = apart.map((key, index) => ({ key, index }));
      const again = spreadOut(numbered, ({ key }) => key);
      // Only where a kind has to be used up is the order touched.
      expect(inARow(again.map(({ key }) => key))).toBe(0);
    }),
  );
  expect(spreadOut(['a', 'b', 'c', 'a'], same)).toEqual(['a', 'b', 'c', 'a']);
  expect(spreadOut(['a', 'a', 'b', 'c'], same)).toEqual(['a', 'b', 'a', 'c']);
});
