import { tidyLine } from './tidy-text.ts';

/** A category with all below it: `travel` holds `travel/airport`. `item` is null where no term is in it itself. */
export type CategoryBranch<Item> = {
  readonly name: string;
  readonly item: Item | null;
  readonly below: readonly CategoryBranch<Item>[];
};

/** Categories as the tree that their names spell, each level in the order given; terms without a category stand in none. */
export function categoryTree<Item extends { readonly name: string }>(
  items: readonly Item[],
): CategoryBranch<Item>[] {
  return branchesBelow(
    items.filter(({ name }) => name !== ''),
    '',
  );
}

/** Whether a category is another one or lies below it. */
export function isInCategory(category: string, wanted: string): boolean {
  return category === wanted || category.startsWith(`${wanted}/`);
}

/** A category as it is kept: a slash leads from one to those inside it, and nothing is empty or has blanks around it. */
export const categoryPath = (category: string): string =>
  category
    .split('/')
    .map(tidyLine)
    .filter((name) => name !== '')
    .join('/');

/** All items of a branch: its own and those below it. */
export function itemsOf<Item>({ item, below }: CategoryBranch<Item>): Item[] {
  return [...(item === null ? [] : [item]), ...below.flatMap(itemsOf)];
}

function branchesBelow<Item extends { readonly name: string }>(
  items: readonly Item[],
  above: string,
): CategoryBranch<Item>[] {
  const firstPart = ({ name }: Item): string => above + (name.slice(above.length).split('/')[0] ?? '');
  return [...Map.groupBy(items, firstPart)].map(([name, own]) => ({
    name,
    item: own.find((each) => each.name === name) ?? null,
    below: branchesBelow(
      own.filter((each) => each.name !== name),
      `${name}/`,
    ),
  }));
}
