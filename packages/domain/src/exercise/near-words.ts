import { editDistance } from './graphemes.ts';

/** The longest distance at which the checker would still forgive a slip. */
const reach = 2;

/** Words that a slip in one of the accepted answers could spell: the ones that must not be forgiven (rule N7). */
export function nearWords(accepted: readonly string[], words: readonly string[]): string[] {
  const lower = accepted.map((answer) => answer.toLowerCase());
  const near = words.filter((word) => lower.some((answer) => isNear(answer, word.toLowerCase())));
  return [...new Set(near)];
}

function isNear(answer: string, word: string): boolean {
  return (
    Math.abs(answer.length - word.length) <= reach && answer !== word && editDistance(answer, word) <= reach
  );
}
