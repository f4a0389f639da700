import { hasGap } from '../../../exercise/index.ts';
import type { Direction } from '../../../review/index.ts';
import { newSchedule } from '../../../review/index.ts';
import { ankiCategory, ankiTag } from './anki-names.ts';
import { gapField } from './gap-field.ts';
import type { LeavingCard, LeavingClock, WrittenCard } from './leaving-cards.ts';
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
  /** One for each direction of the deck, in its order; a gap's only where a sentence has one. */
  readonly cards: readonly WrittenCard[];
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
  directions: readonly Direction[],
  clock: LeavingClock,
): LeavingNote {
  return {
    guid,
    fields: [...ankiFields(term, fileOf), ...(directions.includes('cloze') ? [gapField(term)] : [])],
    tags: term.tags.map(ankiTag),
    deckPath: ankiCategory(term.category),
    cards: directions.flatMap((direction, ord) => {
      if (direction === 'cloze' && !hasGap(term)) return [];
      const known = cards.find((card) => card.direction === direction);
      return [ankiCard(known ?? { ...unstudied, direction }, clock, ord, position)];
    }),
  };
}

const unstudied = { schedule: newSchedule, held: null, reviews: [] } as const;
