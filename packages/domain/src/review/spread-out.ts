/**
 * The items in nearly their order, but no two with the same key in a row where that can be avoided: the first that differs
 * from the one before it comes next, unless a key is left so often that it has to be used up now.
 */
export function spreadOut<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const left = items.map((item) => ({ item, key: keyOf(item) }));
  const counts = new Map<string, number>();
  for (const { key } of left) counts.set(key, (counts.get(key) ?? 0) + 1);
  const result: Item[] = [];
  let last: string | null = null;
  while (left.length > 0) {
    const next = nextIndex(left, counts, last);
    const [taken] = left.splice(next, 1) as [(typeof left)[number]];
    counts.set(taken.key, (counts.get(taken.key) ?? 1) - 1);
    result.push(taken.item);
    last = taken.key;
  }
  return result;
}

function nextIndex(
  left: readonly { readonly key: string }[],
  counts: ReadonlyMap<string, number>,
  last: string | null,
): number {
  const pressing = [...counts].find(([key, count]) => key !== last && count * 2 > left.length)?.[0];
  const wanted = left.findIndex(({ key }) => (pressing === undefined ? key !== last : key === pressing));
  return Math.max(0, wanted);
}
