import { sideAsked } from '../review/index.ts';
import { seededOrder } from '../seeded-random.ts';
import { areApart } from './alike-sides.ts';
import { askedSide } from './asked-side.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf } from './exercise-material.ts';
import { checkOption } from './options.ts';
import type { Check } from './verdict.ts';

const fewestPairs = 4;
const mostPairs = 5;

/**
 * One board of four or five pairs from the cards of a page: each pair is an exercise of its own card, graded as a choice among
 * the answers of all. No answer on the board is acceptable for another's prompt (rule N12). Empty when too few cards agree.
 */
export function makeMatching<Material extends ExerciseMaterial>(
  cards: readonly Material[],
): ReadonlyMap<Material, ExerciseOf<'matching'>> {
  const board = boardOf(cards);
  const first = board[0];
  if (!first || board.length < fewestPairs) return new Map();
  const texts = board.map((material) => askedSide(material).accepted[0] ?? '');
  const options = seededOrder(texts, `${first.seed}/board`);
  return new Map(
    board.map((material, index) => {
      const correct = options.indexOf(texts[index] ?? '');
      return [material, { type: 'matching', ...askedOf(material), group: first.seed, options, correct }];
    }),
  );
}

export function checkMatching(exercise: ExerciseOf<'matching'>, response: string): Check {
  return checkOption(exercise, exercise.answers, response);
}

function boardOf<Material extends ExerciseMaterial>(cards: readonly Material[]): Material[] {
  const board: Material[] = [];
  for (const material of cards) {
    if (board.length === mostPairs) break;
    // Definitions are too long to stand in two columns.
    if (material.deck.answerKind === 'definition') continue;
    const { card, sides } = material;
    const side = askedSide(material);
    const fits = board.every((other) => {
      const one = askedSide(other);
      return (
        other.card.direction === card.direction &&
        one.prompt !== side.prompt &&
        areApart(one, side, sides.alike[sideAsked(card.direction)])
      );
    });
    if (fits) board.push(material);
  }
  return board;
}
