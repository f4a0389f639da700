import type { Direction } from '../review/index.ts';
import { directions } from '../review/index.ts';
import { suitedTypes } from './choose-exercise.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { plainMeans } from './exercise-material.ts';
import { makeExercise } from './make-exercise.ts';
import { makeMatching } from './matching.ts';

/**
 * The exercises of a page in the order in which they are shown: that of the cards, but a board of pairs stands together where
 * its first card stood. One board a page, of the direction with more cards for it.
 */
export function makePage<Material extends ExerciseMaterial>(
  cards: readonly Material[],
): { readonly material: Material; readonly exercise: Exercise }[] {
  const boards = directions.map((direction) => makeMatching(cards.filter((card) => suits(card, direction))));
  const board = boards.reduce((one, other) => (other.size > one.size ? other : one));
  const together = [...board].map(([material, exercise]) => ({ material, exercise }));
  const first = together[0]?.material;
  return cards.flatMap((material): { material: Material; exercise: Exercise }[] => {
    if (material === first) return together;
    return board.has(material) ? [] : [{ material, exercise: makeExercise(material) }];
  });
}

function suits(
  { card, deck, means = plainMeans, standing }: ExerciseMaterial,
  direction: Direction,
): boolean {
  return (
    card.direction === direction &&
    means.types.includes('matching') &&
    suitedTypes({ card, deck, ...(standing && { standing }) }).includes('matching')
  );
}
