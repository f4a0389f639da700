import type { DeckVisibility } from '@slova/domain';
import { deckVisibilities } from '@slova/domain';
import { oneOf, pageOf, queryOf } from '../../shared/plain-search-fields.ts';

export const deckStates = ['shown', 'hidden', 'removed'] as const;
export const deckOwners = ['house', 'learners'] as const;

/** What the list of decks shows, as it stands in the address; what is usual is left out of it. */
export type DeckSearch = {
  /** A part of a title, or of the author's name or address. */
  readonly q?: string;
  readonly owner?: (typeof deckOwners)[number];
  readonly visibility?: DeckVisibility;
  readonly state?: (typeof deckStates)[number];
  readonly page?: number;
};

/** Reads the address; what makes no sense there is ignored. */
export function readDeckSearch(raw: Record<string, unknown>): DeckSearch {
  return {
    ...queryOf(raw['q']),
    ...oneOf('owner', deckOwners, raw['owner']),
    ...oneOf('visibility', deckVisibilities, raw['visibility']),
    ...oneOf('state', deckStates, raw['state']),
    ...pageOf(raw['page']),
  };
}

/** A search by words alone, as the lists of categories and of terms have it. */
export type WordSearch = { readonly q?: string; readonly page?: number };

export function readWordSearch(raw: Record<string, unknown>): WordSearch {
  return { ...queryOf(raw['q']), ...pageOf(raw['page']) };
}
