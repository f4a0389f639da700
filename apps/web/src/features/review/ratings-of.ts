import type { Rating } from '@slova/domain';
import { ratings } from '@slova/domain';
import type { ExerciseOf } from './exercise.ts';

/** The ratings that a flashcard offers, in the order of their keys; after a hint none is better than Hard. */
export function ratingsOf(
  { grading }: Pick<ExerciseOf<'flashcard'>, 'grading'>,
  isHinted: boolean,
): readonly Rating[] {
  if (isHinted) return ['again', 'hard'];
  return grading === 'two' ? ['again', 'good'] : ratings;
}
