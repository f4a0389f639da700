import { seededOrder } from '../seeded-random.ts';

const tries = 8;

/** Tiles in an order that the seed decides and that does not already spell the answer; null when every order does. */
export function shuffledApart(
  tiles: readonly string[],
  answer: string,
  seed: string,
  separator = '',
): string[] | null {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const order = seededOrder(tiles, `${seed}/tiles/${attempt}`);
    if (!order.join(separator).includes(answer)) return order;
  }
  return null;
}
