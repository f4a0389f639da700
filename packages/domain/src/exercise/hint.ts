import { seededOrder } from '../seeded-random.ts';
import type { Exercise, Options } from './exercise.ts';
import { givenLead } from './given-lead.ts';
import { graphemes } from './graphemes.ts';

/** A part of the answer: how it begins, an option that is wrong, or the tile that comes first. */
export type Hint =
  | { readonly kind: 'start'; readonly text: string }
  | { readonly kind: 'wrong-option'; readonly option: number }
  | { readonly kind: 'tile'; readonly tile: number };

/**
 * The hint of an exercise, the same however often it is asked for; `seed` is the attempt's id. Null where any hint would be
 * the whole answer, and on a board, where a wrong option for one pair is another's right one.
 */
export function hintFor(exercise: Exercise, seed: string): Hint | null {
  switch (exercise.type) {
    case 'matching':
    case 'true-false':
      return null;
    case 'choice':
      return wrongOption(exercise, seed);
    case 'cloze':
    case 'listening':
      return exercise.choice ? wrongOption(exercise.choice, seed) : startOf(exercise);
    case 'letters':
      return firstTile(exercise, graphemes(exercise.built.slice(exercise.before.length))[0]);
    case 'sentence':
      return firstTile(exercise, exercise.built.slice(exercise.before.length).split(/\s+/u)[0]);
    case 'flashcard':
    case 'typed':
    case 'speaking':
      return startOf(exercise);
  }
}

function wrongOption({ options, correct }: Options, seed: string): Hint | null {
  if (options.length <= 2) return null;
  const wrong = options.flatMap((_, option) => (option === correct ? [] : [option]));
  const [option] = seededOrder(wrong, `${seed}/hint`);
  return option === undefined ? null : { kind: 'wrong-option', option };
}

// An article tells little; the first letter behind it is what helps.
function startOf({ answers: { accepted, language } }: Exercise): Hint | null {
  const { lead, word } = givenLead(accepted[0] ?? '', language);
  const [first, ...rest] = graphemes(word);
  return first === undefined || rest.length === 0 ? null : { kind: 'start', text: lead + first };
}

function firstTile({ tiles }: { readonly tiles: readonly string[] }, first: string | undefined): Hint | null {
  const tile = tiles.findIndex((text) => text === first);
  return tile < 0 ? null : { kind: 'tile', tile };
}
