import type { GivenAnswer } from './given-answer.ts';

/**
 * The order in which a batch of answers is to be applied, as indices: as given, or by answer time when some were buffered on
 * a device that was offline (rule S8).
 */
export function answerOrder(answers: readonly Pick<GivenAnswer, 'answeredAt' | 'late'>[]): number[] {
  const indices = [...answers.keys()];
  if (!answers.some(({ late }) => late)) return indices;
  const timeOf = (index: number): number => answers[index]?.answeredAt.getTime() ?? 0;
  return indices.toSorted((one, other) => timeOf(one) - timeOf(other));
}
