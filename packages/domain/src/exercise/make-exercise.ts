import { makeChoice } from './choice.ts';
import { typesToTry } from './choose-exercise.ts';
import { makeCloze } from './cloze.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import type { ExerciseType } from './exercise-type.ts';
import { makeFlashcard } from './flashcard.ts';
import { makeLetters } from './letter-tiles.ts';
import { makeListening } from './listening.ts';
import { makeSentence } from './sentence.ts';
import { makeSpeaking } from './speaking.ts';
import { makeTrueFalse } from './true-false.ts';
import { makeTyped } from './typed.ts';
import { withMedia } from './with-media.ts';

/** The exercise of an attempt: its type follows the card's strength, everything left to chance follows the seed. */
export function makeExercise(material: ExerciseMaterial): Exercise {
  for (const type of typesToTry(material)) {
    const exercise = makeExerciseOf(type, material);
    if (exercise) return exercise;
  }
  return withMedia(makeFlashcard(material), material.term, material.card.direction);
}

/** The exercise of a type; null where the card, its term or the learner's device does not allow it. */
export function makeExerciseOf(type: ExerciseType, material: ExerciseMaterial): Exercise | null {
  const made = makers[type](material);
  return made && withMedia(made, material.term, material.card.direction);
}

const makers: Readonly<Record<ExerciseType, (material: ExerciseMaterial) => Exercise | null>> = {
  flashcard: makeFlashcard,
  choice: makeChoice,
  typed: makeTyped,
  cloze: makeCloze,
  listening: makeListening,
  // A board takes several cards: it is made for a page.
  matching: () => null,
  letters: makeLetters,
  sentence: makeSentence,
  'true-false': makeTrueFalse,
  speaking: makeSpeaking,
};
