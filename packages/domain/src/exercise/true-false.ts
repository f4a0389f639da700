import { DomainError } from '../domain-error.ts';
import { seededFraction } from '../seeded-random.ts';
import { distractorsFor } from './distractors.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedSide } from './asked-side.ts';
import { askedOf } from './exercise-material.ts';
import { checkRight } from './options.ts';
import type { Check } from './verdict.ts';

/** What a learner can say of a pair. */
export const truths = ['true', 'false'] as const;

/** A prompt with an answer beside it: do they belong together? A wrong answer is one that no sense of the term accepts. */
export function makeTrueFalse(material: ExerciseMaterial): ExerciseOf<'true-false'> | null {
  const side = askedSide(material);
  const [wrong] = distractorsFor(side, material, 1);
  // Also where the pair is right: if it were offered then only, being offered would give it away.
  if (!wrong) return null;
  const isTrue = seededFraction(`${material.seed}/truth`) < 0.5;
  const shown = (isTrue ? side : wrong).accepted[0] ?? '';
  return { type: 'true-false', ...askedOf(material), shown, isTrue };
}

/** Throws `invalid_input` for anything but `true` and `false`. */
export function checkTrueFalse({ isTrue, answers }: ExerciseOf<'true-false'>, response: string): Check {
  if (!truths.some((truth) => truth === response)) throw new DomainError('invalid_input', 'response');
  return checkRight(response === String(isTrue), answers.accepted);
}
