import type { Side } from '../review/index.ts';
import { termSides } from '../review/index.ts';
import { suitedTypes } from './choose-exercise.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { plainMeans } from './exercise-material.ts';
import { makeExercise } from './make-exercise.ts';
import { makeMatching } from './matching.ts';

/** One board for so many cards of a page: pairs are a change from other exercises, not the whole of them. */
const cardsPerBoard = 10;

/**
 * The exercises of a page in the order in which they are shown: that of the cards, but a board of pairs stands together where
 * its first card stood. A board for every ten cards, as long as enough of them suit one direction.
 */
export function makePage<Material extends ExerciseMaterial>(
  cards: readonly Material[],
): { readonly material: Material; readonly exercise: Exercise }[] {
  const boards = boardsOf(cards);
  const paired = new Set(boards.flatMap((board) => [...board.keys()]));
  return cards.flatMap((material): { material: Material; exercise: Exercise }[] => {
    const begun = boards.find((board) => board.keys().next().value === material);
    if (begun) return [...begun].map(([member, exercise]) => ({ material: member, exercise }));
    return paired.has(material) ? [] : [{ material, exercise: makeExercise(material) }];
  });
}

type Board<Material> = ReadonlyMap<Material, Exercise>;

// Of the two directions the one that fills its board better comes first.
function boardsOf<Material extends ExerciseMaterial>(cards: readonly Material[]): Board<Material>[] {
  const most = Math.max(1, Math.floor(cards.length / cardsPerBoard));
  const boards: Board<Material>[] = [];
  let left = cards;
  while (boards.length < most) {
    const [one, other] = termSides.map((direction) =>
      makeMatching(left.filter((card) => suits(card, direction))),
    ) as [Board<Material>, Board<Material>];
    const board = other.size > one.size ? other : one;
    if (board.size === 0) break;
    boards.push(board);
    left = left.filter((card) => !board.has(card));
  }
  return boards;
}

function suits(
  { card, deck, means = plainMeans, standing, directions = [] }: ExerciseMaterial,
  direction: Side,
): boolean {
  return (
    card.direction === direction &&
    means.types.includes('matching') &&
    suitedTypes({ card, deck, directions, ...(standing && { standing }) }).includes('matching')
  );
}
