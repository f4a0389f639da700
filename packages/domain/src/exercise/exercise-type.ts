/** The kinds of exercise. Flashcards are graded by the learner, the others by the checker. */
export const exerciseTypes = [
  'flashcard',
  'choice',
  'typed',
  'cloze',
  'listening',
  'matching',
  'letters',
  'sentence',
  'true-false',
  'speaking',
] as const;
export type ExerciseType = (typeof exerciseTypes)[number];
