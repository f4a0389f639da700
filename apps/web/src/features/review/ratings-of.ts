import type { Rating } from '@slova/domain';
import { ratings } from '@slova/domain';
import type { ExerciseOf } from './exercise.ts';

/** The ratings that a flashcard offers, in the order of their keys. */
export function ratingsOf({ grading }: Pick<ExerciseOf<'flashcard'>, 'grading'>): readonly Rating[] {
  return grading === 'two' ? ['again', 'good'] : ratings;
}
