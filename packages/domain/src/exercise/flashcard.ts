import { DomainError } from '../domain-error.ts';
import type { Rating } from '../review/index.ts';
import { gapAsked, gapSentence } from './cloze.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf, withAccepted } from './exercise-material.ts';
import type { Check } from './verdict.ts';

/** Recall, look, and say how well it went: possible for every card. */
export function makeFlashcard(material: ExerciseMaterial): ExerciseOf<'flashcard'> {
  const asked = askedOf(material);
  const card = { type: 'flashcard', ...asked, grading: material.grading ?? 'four' } as const;
  const gap = material.card.direction === 'cloze' ? gapAsked(material) : null;
  if (!gap) return card;
  // The form that the sentence needs, and the word as a dictionary has it.
  const accepted = [...new Set([gap.marked, ...asked.answers.accepted.slice(0, 1)])];
  const sentence = gapSentence(gap, asked.answers);
  return { ...card, answers: withAccepted(asked.answers, accepted), sentence };
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
