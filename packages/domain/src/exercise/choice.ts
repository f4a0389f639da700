import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf } from './exercise-material.ts';
import { checkOption, optionsFor } from './options.ts';
import type { Check } from './verdict.ts';

/** One right answer among four. */
export function makeChoice(material: ExerciseMaterial): ExerciseOf<'choice'> | null {
  const options = optionsFor(material);
  return options && { type: 'choice', ...askedOf(material), ...options };
}

export function checkChoice(exercise: ExerciseOf<'choice'>, response: string): Check {
  return checkOption(exercise, exercise.answers, response);
}
