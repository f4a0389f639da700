import { DomainError } from '../domain-error.ts';
import { seededOrder } from '../seeded-random.ts';
import { distractorsFor } from './distractors.ts';
import type { Answers, Options } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedSide } from './exercise-material.ts';
import type { TermSide } from './term-side.ts';
import type { Check } from './verdict.ts';

const wrongOptions = 3;

/** Four options in an order that the attempt's name decides; null when too few wrong ones are good (rule N12). */
export function optionsFor(
  material: ExerciseMaterial,
  textOf: (side: TermSide) => string | null = displayed,
): Options | null {
  const side = askedSide(material);
  const wrong = distractorsFor(side, material, wrongOptions).map(textOf);
  const right = textOf(side);
  if (right === null || wrong.length < wrongOptions || wrong.includes(null)) return null;
  const options = seededOrder([right, ...(wrong as string[])], material.seed);
  const alike = new Set(options.map((option) => option.toLowerCase()));
  return alike.size === options.length ? { options, correct: options.indexOf(right) } : null;
}

/** The answer that a side displays. */
const displayed = ({ accepted }: TermSide): string => accepted[0] ?? '';

/** The response is the number of an option. Throws `invalid_input` for any other. */
export function checkOption(
  { options, correct }: Options,
  { accepted }: Pick<Answers, 'accepted'>,
  response: string,
): Check {
  const chosen = /^\d$/u.test(response) ? Number(response) : -1;
  if (options[chosen] === undefined) throw new DomainError('invalid_input', 'response');
  return checkRight(chosen === correct, accepted);
}

/** The verdict on whatever can only be right or wrong. */
export function checkRight(right: boolean, accepted: readonly string[]): Check {
  const closest = accepted[0] ?? '';
  return right
    ? { verdict: 'exact', reason: 'right-choice', closest }
    : { verdict: 'wrong', reason: 'wrong-choice', closest };
}
