import type { Direction } from '../review/index.ts';
import { sideAsked } from '../review/index.ts';
import { seededOrder } from '../seeded-random.ts';
import type { AlikeSides } from './alike-sides.ts';
import { areApart, companions } from './alike-sides.ts';
import type { DeckSides } from './deck-sides.ts';
import type { TermSide } from './term-side.ts';

type Asking = {
  readonly card: { readonly direction: Direction };
  readonly sides: DeckSides;
  readonly seed: string;
  readonly confusions?: readonly string[];
};

const rounds = 12;

/**
 * Wrong options for a term: what this learner has really confused with it first, then terms of the same part of speech that are
 * near in topic or form. Never right in any sense or direction, and the same ones for the same seed (rule N12). Fewer than
 * `count` when too few good ones exist.
 */
export function distractorsFor(asked: TermSide, asking: Asking, count: number): TermSide[] {
  const { card, sides, seed, confusions = [] } = asking;
  const wanted = sideAsked(card.direction);
  const alike = sides.alike[wanted];
  const confused = confusions.flatMap((termId) => sides[wanted].get(termId) ?? []);
  const picked = pick(asked, [], confused, count, alike);
  return picked.length === count
    ? picked
    : pick(asked, picked, nearby(asked, alike, count, seed), count, alike);
}

function nearby(asked: TermSide, alike: AlikeSides, count: number, seed: string): readonly TermSide[] {
  for (let round = 0; round < rounds; round += 1) {
    const block = companions(asked, alike, count + 1, `${seed}/${round}`);
    if (block.length > 0) return block;
  }
  // A part of speech with few members: whoever of it is good.
  return seededOrder(alike.byEnd.get(asked.partOfSpeech) ?? [], `${seed}/any`);
}

function pick(
  asked: TermSide,
  already: readonly TermSide[],
  candidates: readonly TermSide[],
  count: number,
  alike: AlikeSides,
): TermSide[] {
  const picked = [...already];
  for (const candidate of candidates) {
    if (picked.length === count) break;
    if ([asked, ...picked].every((other) => areApart(other, candidate, alike))) picked.push(candidate);
  }
  return picked;
}
