import { DomainError } from '../domain-error.ts';
import { seededOrder } from '../seeded-random.ts';
import { distractorsFor } from './distractors.ts';
import type { Answers, Options } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedSide } from './asked-side.ts';
import { strengthDays } from './strength.ts';
import type { TermSide } from './term-side.ts';
import type { Check } from './verdict.ts';

/** Wrong options: a guess is worth less where more is expected of the learner. */
const usualWrong = 3;
const moreWrong = 5;
const moreFromDays = 14;

/** Four options, or six for a card that is strong, in an order that the attempt's name decides; null when too few wrong ones are good (rule N12). */
export function optionsFor(
  material: ExerciseMaterial,
  textOf: (side: TermSide) => string | null = displayed,
): Options | null {
  const side = askedSide(material);
  const isStrong = strengthDays(material.card, material.standing) >= moreFromDays;
  const wrong = wrongOptions(material, isStrong ? moreWrong : usualWrong).map(textOf);
  const right = textOf(side);
  if (right === null || wrong.length < usualWrong || wrong.includes(null)) return null;
  const options = seededOrder([right, ...(wrong as string[])], material.seed);
  const alike = new Set(options.map((option) => option.toLowerCase()));
  return alike.size === options.length ? { options, correct: options.indexOf(right) } : null;
}

// Too few for six may still be enough for four.
function wrongOptions(material: ExerciseMaterial, count: number): TermSide[] {
  const wrong = distractorsFor(askedSide(material), material, count);
  return wrong.length === count || count === usualWrong ? wrong : wrongOptions(material, usualWrong);
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
