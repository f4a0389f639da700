import { truths } from '@slova/domain';
import type { AnswerResult, Exercise, Given } from './exercise.ts';
import type { FirstVerdict } from './first-verdict.ts';

/** What an exercise offers to choose from; null where the answer is given in another way. */
export function optionsOf(exercise: Exercise): readonly string[] | null {
  if (exercise.type === 'true-false') return truths;
  return 'options' in exercise ? exercise.options : null;
}

/** What is sent for an option: its number, or for a pair what is said of it. */
export function valueOf({ type }: Exercise, option: number): string {
  return type === 'true-false' ? (truths[option] ?? '') : String(option);
}

/** Which option was chosen, and which was right as far as that is known: from the seals, or else from the server. */
export function chosenOf(
  exercise: Exercise,
  { given, first, result }: { given: Given; first: FirstVerdict; result: AnswerResult | null },
): { readonly chosen: number; readonly correct: number | null } {
  const options = optionsOf(exercise) ?? [];
  const chosen = options.findIndex((_, option) => valueOf(exercise, option) === given.response);
  if (first.correctOption !== null) return { chosen, correct: first.correctOption };
  if (result?.status !== 'recorded') return { chosen, correct: null };
  if (result.verdict !== 'wrong') return { chosen, correct: chosen };
  const right = exercise.type === 'true-false' ? options[1 - chosen] : result.correctAnswers[0];
  // In a gap at the beginning of its sentence the word has a capital that no option has.
  const correct = options.findIndex((option) => option.toLowerCase() === right?.toLowerCase());
  return { chosen, correct: correct < 0 ? null : correct };
}
