import type { DeckLanguages, Term } from '../content/index.ts';
import type { ExerciseMaterial, StudyMeans } from '../exercise/index.ts';
import { deckSides, exerciseTypes } from '../exercise/index.ts';
import type { CardState, Direction } from '../review/index.ts';
import { englishForRussians } from './a-term.ts';

type Changes = {
  readonly others?: readonly Term[];
  readonly deck?: DeckLanguages;
  readonly direction?: Direction;
  readonly state?: CardState;
  readonly stability?: number;
  readonly seed?: string;
  readonly means?: Partial<StudyMeans>;
};

/** What an exercise about a term is made of: a firm card that asks for the headword, on a device that can do everything. */
export function aMaterial(term: Term, changes: Changes = {}): ExerciseMaterial {
  const {
    others = [],
    deck = englishForRussians,
    direction = 'produce',
    state = 'review',
    stability = 30,
  } = changes;
  const memory = state === 'new' ? null : { stability, difficulty: 5 };
  const means = {
    types: exerciseTypes,
    canHear: ['en', 'es', 'ru'],
    canSpeak: ['en', 'es', 'ru'],
    ...changes.means,
  };
  return {
    card: { state, direction, memory },
    term,
    deck,
    sides: deckSides([term, ...others], deck),
    seed: changes.seed ?? 'attempt-1',
    means,
  };
}
