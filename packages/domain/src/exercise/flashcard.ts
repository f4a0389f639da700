import { DomainError } from '../domain-error.ts';
import type { Rating } from '../review/index.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf } from './exercise-material.ts';
import type { Check } from './verdict.ts';

/** Recall, look, and say how well it went: possible for every card. */
export function makeFlashcard(material: ExerciseMaterial): ExerciseOf<'flashcard'> {
  return { type: 'flashcard', ...askedOf(material), grading: material.grading ?? 'four' };
}

/** The learner's own word. Throws `invalid_input` without one. */
export function checkFlashcard(
  { answers }: ExerciseOf<'flashcard'>,
  rating: Rating | undefined,
): Check & { readonly rating: Rating } {
  if (rating === undefined) throw new DomainError('invalid_input', 'rating');
  return {
    verdict: 'self-graded',
    reason: 'learner-decided',
    closest: answers.accepted[0] ?? '',
    rating,
  };
}
