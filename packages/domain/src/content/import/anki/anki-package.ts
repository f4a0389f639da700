import type { Direction } from '../../../review/index.ts';

/** What a package says of its collection, as far as we read it. Ids are texts: they are larger than a number is exact. */
export type AnkiCollection = {
  /** When the collection began: due days count from there (unix seconds). */
  readonly createdAtSeconds: number;
  /** Its zone at that time, in minutes west of UTC; null: never stored. */
  readonly minutesWest: number | null;
  /** Hour at which its days begin; null: the hour of its creation, as the oldest scheduler has it. */
  readonly rolloverHour: number | null;
  /** True when its scheduler was Anki's first, which had three buttons while a card was learnt: again, good and easy. */
  readonly isOfFirstScheduler?: boolean;
  readonly notetypes: readonly AnkiNotetype[];
  readonly decks: readonly AnkiDeck[];
};

/** What its days and answers mean. */
export type AnkiCalendar = Pick<
  AnkiCollection,
  'createdAtSeconds' | 'minutesWest' | 'rolloverHour' | 'isOfFirstScheduler'
>;

export type AnkiNotetype = {
  readonly id: string;
  readonly name: string;
  readonly isCloze: boolean;
  readonly fields: readonly string[];
  readonly templates: readonly AnkiTemplate[];
};

/** One kind of card of a note type: `{{Field}}` and `{{#Field}}…{{/Field}}` in HTML. */
export type AnkiTemplate = { readonly name: string; readonly question: string; readonly answer: string };

/** `name` is a path, its parts separated by `::`. */
export type AnkiDeck = { readonly id: string; readonly name: string; readonly isFiltered: boolean };

/** A card as the collection keeps it (`rslib/src/card/mod.rs`): the meaning of `due` depends on `type` and `queue`. */
export type AnkiCard = {
  /** Which template of its note type; of a cloze, which gap (from 0). */
  readonly ord: number;
  readonly deckId: string;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  readonly type: number;
  /** −3 and −2 buried, −1 suspended, otherwise studied. */
  readonly queue: number;
  readonly due: number;
  /** Days. */
  readonly intervalDays: number;
  /** Ease in thousandths. */
  readonly factor: number;
  readonly reps: number;
  readonly lapses: number;
  /** Where it belongs and is due while it is in a filtered deck; 0 and empty otherwise. */
  readonly originalDue: number;
  readonly originalDeckId: string;
  /** FSRS memory, where it was kept. */
  readonly stability: number | null;
  readonly difficulty: number | null;
  /** Oldest first. */
  readonly reviews: readonly AnkiReview[];
};

/** A row of the review log: `kind` 0 learning, 1 review, 2 relearning, 3 early, 4 set by hand, 5 rescheduled. */
export type AnkiReview = {
  readonly atMs: number;
  /** 1 again … 4 easy; 0: no answer. */
  readonly ease: number;
  readonly durationMs: number;
  readonly kind: number;
  readonly factor: number;
};

/** A card of a package, and which card of which term it is for us. */
export type SourceCard = {
  readonly guid: string;
  readonly direction: Direction;
  readonly card: AnkiCard;
  /** What its days mean. */
  readonly collection: AnkiCalendar;
};

/** What a package has of a term besides the term: its cards. */
export type TermExtras = {
  readonly guid: string;
  readonly cards: readonly SourceCard[];
};

/** A note with its cards. */
export type AnkiNote = {
  readonly id: string;
  readonly guid: string;
  readonly notetypeId: string;
  readonly tags: readonly string[];
  /** HTML. */
  readonly fields: readonly string[];
  readonly cards: readonly AnkiCard[];
};
