import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryBranch } from './category-tree.ts';
import { categoryTree, isInCategory, itemsOf } from './category-tree.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const drawn = (branches: readonly CategoryBranch<unknown>[]): unknown[] =>
  branches.map(({ name, below }) => (below.length === 0 ? name : [name, ...drawn(below)]));

describe('the tree of categories', () => {
  it('is spelt by slashes, each level in the order given', () => {
    const items = named('travel/airport', 'food', 'travel', 'travel/airport/security', 'food/fruit');
    expect(drawn(categoryTree(items))).toEqual([
      ['travel', ['travel/airport', 'travel/airport/security']],
      ['food', 'food/fruit'],
    ]);
  });

  it('has a branch for a category that only holds others', () => {
    expect(categoryTree(named('travel/airport'))).toEqual([
      {
        name: 'travel',
        item: null,
        below: [{ name: 'travel/airport', item: { name: 'travel/airport' }, below: [] }],
      },
    ]);
  });

  it('keeps apart what only begins alike, and leaves out terms without a category', () => {
    expect(drawn(categoryTree(named('food', 'foodstuff', '')))).toEqual(['food', 'foodstuff']);
  });

  it('holds every item once, and below each branch exactly what is in it', () => {
    const name = fc.stringMatching(/^[ab]{1,2}(\/[ab]{1,2}){0,3}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
        const tree = categoryTree(named(...names));
        const all = tree.flatMap(itemsOf).map((each) => each.name);
        expect(all.toSorted()).toEqual(names.toSorted());
        for (const branch of tree)
          expect(
            itemsOf(branch)
              .map((each) => each.name)
              .toSorted(),
          ).toEqual(names.filter((each) => isInCategory(each, branch.name)).toSorted());
      }),
      { numRuns: 200 },
    );
  });
});
