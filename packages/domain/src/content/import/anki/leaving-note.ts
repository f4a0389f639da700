import type { Side } from '../../../review/index.ts';
import { newSchedule } from '../../../review/index.ts';
import type { AnkiCard } from './anki-package.ts';
import { ankiCategory, ankiTag } from './anki-names.ts';
import type { LeavingCard, LeavingClock } from './leaving-cards.ts';
import { ankiCard } from './leaving-cards.ts';
import type { FileOf, LeavingTerm } from './own-term-field.ts';
import { ankiFields } from './own-term-field.ts';

/** A note as a package of ours has it. */
export type LeavingNote = {
  readonly guid: string;
  /** HTML, in the order of our note types' fields. */
  readonly fields: readonly string[];
  readonly tags: readonly string[];
  /** Names of decks inside the package's own. */
  readonly deckPath: readonly string[];
  /** One for each direction of the deck, in its order. */
  readonly cards: readonly AnkiCard[];
};

type Leaving = {
  readonly guid: string;
  readonly term: LeavingTerm;
  readonly fileOf: FileOf;
  /** Without a schedule: none. */
  readonly cards: readonly LeavingCard[];
  /** From 1. */
  readonly position: number;
};

/** A term as a note with its cards; what has no card of the learner's yet is new. */
export function leavingNote(
  { guid, term, fileOf, cards, position }: Leaving,
  directions: readonly Side[],
  clock: LeavingClock,
): LeavingNote {
  return {
    guid,
    fields: ankiFields(term, fileOf),
    tags: term.tags.map(ankiTag),
    deckPath: ankiCategory(term.category),
    cards: directions.map((direction, ord) => {
      const known = cards.find((card) => card.direction === direction);
      return ankiCard(known ?? { ...unstudied, direction }, clock, ord, position);
    }),
  };
}

const unstudied = { schedule: newSchedule, held: null, reviews: [] } as const;
