import type { DeckVisibility } from './deck-access.ts';

export const deckFates = ['private', 'hidden', 'removed'] as const;
/** What became of a deck that learners study and do not write: others find it no more, moderators hid it, it was removed. */
export type DeckFate = (typeof deckFates)[number];

type Standing = {
  readonly visibility: DeckVisibility;
  readonly isHidden: boolean;
  readonly isRemoved: boolean;
};

/** What became of a deck; null: it is shared as ever. What weighs most is said. */
export function deckFate({ visibility, isHidden, isRemoved }: Standing): DeckFate | null {
  if (isRemoved) return 'removed';
  if (isHidden) return 'hidden';
  return visibility === 'private' ? 'private' : null;
}

/**
 * True when a deck can be studied by somebody who studied it before: private only keeps others from finding it, so that whoever
 * leaves it has not lost it.
 */
export const isStudiedOn = (fate: DeckFate | null): boolean => fate === null || fate === 'private';
