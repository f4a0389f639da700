import type { AnkiCollection, AnkiNotetype } from './anki-package.ts';
import { deckPaths } from './deck-path.ts';
import type { Direction } from '../../../review/index.ts';
import type { SideLanguages } from '../language-by-script.ts';
import { ownField, shapeOf } from './note-shape.ts';

/** What a package looks like from outside. */
export type AnkiSummary = {
  /** Name of the deck that holds all others; null: there is none. */
  readonly title: string | null;
  readonly notetypes: readonly {
    readonly name: string;
    readonly kind: 'sides' | 'cloze';
    readonly notes: number;
  }[];
  readonly categories: readonly string[];
  /** The cards that its terms give, where it is a package of ours. */
  readonly directions?: readonly Direction[];
  readonly notes: number;
  readonly cards: number;
  readonly reviews: number;
  readonly media: number;
  readonly missingMedia: number;
  /** What its first notes are written in. */
  readonly languages: SideLanguages;
};

/** How many notes of each type, cards and reviews there are, and what the decks become. */
export function ankiSummary(
  collection: AnkiCollection,
  counts: Pick<AnkiSummary, 'notes' | 'cards' | 'reviews' | 'media' | 'missingMedia' | 'languages'> & {
    readonly notesOfType: ReadonlyMap<string, number>;
  },
): AnkiSummary {
  const { notesOfType, ...rest } = counts;
  const { title, categories } = deckPaths(collection.decks);
  const used = collection.notetypes.filter(({ id }) => notesOfType.has(id));
  return {
    ...rest,
    title,
    ...ownDirections(used),
    categories: [...new Set(categories.values())].filter((category) => category !== '').toSorted(),
    notetypes: used.map((notetype) => ({
      name: notetype.name,
      kind: shapeOf(notetype).kind,
      notes: notesOfType.get(notetype.id) ?? 0,
    })),
  };
}

/** What all notes are asked for, if all are of one type of ours. */
function ownDirections(used: readonly AnkiNotetype[]): Pick<AnkiSummary, 'directions'> {
  const [only, ...others] = used;
  if (!only || others.length > 0 || !only.fields.includes(ownField)) return {};
  const shape = shapeOf(only);
  if (shape.kind !== 'sides') return {};
  const directions = shape.directions.filter((direction) => direction !== null);
  return directions.length > 0 ? { directions } : {};
}
