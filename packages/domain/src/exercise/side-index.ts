import type { NearIndex } from './near-words.ts';
import { nearIndex } from './near-words.ts';
import type { TermSide } from './term-side.ts';

/** The sides of a deck by what exercises look others up by. A page of exercises looks at every card's neighbours, not at the deck. */
export type SideIndex = {
  /** By each of their prompts, as it is shown. */
  readonly byPrompt: ReadonlyMap<string, readonly TermSide[]>;
  /** By each of their answers in its loosest form. */
  readonly byAnswer: ReadonlyMap<string, readonly TermSide[]>;
  readonly byPronunciation: ReadonlyMap<string, readonly TermSide[]>;
  readonly near: NearIndex;
};

export function sideIndex(sides: readonly TermSide[]): SideIndex {
  return {
    byPrompt: groupedBy(sides, ({ prompts }) => prompts),
    byAnswer: groupedBy(sides, ({ answerForms }) => answerForms),
    byPronunciation: groupedBy(sides, ({ pronunciation }) => (pronunciation === null ? [] : [pronunciation])),
    near: nearIndex(sides),
  };
}

/** The sides of other terms under a key. */
export function othersUnder(
  key: string,
  sides: ReadonlyMap<string, readonly TermSide[]>,
  { termId }: Pick<TermSide, 'termId'>,
): readonly TermSide[] {
  return (sides.get(key) ?? []).filter((other) => other.termId !== termId);
}

function groupedBy(
  sides: readonly TermSide[],
  keysOf: (side: TermSide) => readonly string[],
): ReadonlyMap<string, readonly TermSide[]> {
  const grouped = new Map<string, TermSide[]>();
  for (const side of sides) {
    for (const key of new Set(keysOf(side))) {
      const group = grouped.get(key);
      if (group) group.push(side);
      else grouped.set(key, [side]);
    }
  }
  return grouped;
}
