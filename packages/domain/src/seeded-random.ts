/**
 * A number in [0, 1) that depends on nothing but the seed: FNV-1a (32 bit) over the text, then the finaliser of
 * MurmurHash3, so that neighbouring seeds give unrelated numbers. Never for secrets.
 */
export function seededFraction(seed: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** The items in an order that depends on nothing but the seed (Fisher–Yates). */
export function seededOrder<Item>(items: readonly Item[], seed: string): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(seededFraction(`${seed}/${last}`) * (last + 1));
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
