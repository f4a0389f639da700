import type { AnswerKey } from '@slova/domain';
import { checkAnswer, editDistance } from '@slova/domain';

/** A judged answer of the corpus. */
export type CorpusLine = AnswerKey & { readonly response: string };

const rounds = 9;
const passesPerRound = 5;

/**
 * Verdicts per second over the corpus, round by round, beside the least that any checker must do: compare, and count the
 * edits. Runs in Node and, bundled, in a browser.
 */
export function checkerRounds(lines: readonly CorpusLine[]): { ours: number[]; limit: number[] } {
  const check = (): void => lines.forEach((line) => checkAnswer(line.response, line));
  const compare = (): void => lines.forEach(plainlyCompared);
  perSecond(check, lines.length);
  perSecond(compare, lines.length);
  const ours: number[] = [];
  const limit: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(perSecond(check, lines.length));
    limit.push(perSecond(compare, lines.length));
  }
  return { ours, limit };
}

function plainlyCompared({ response, accepted }: CorpusLine): boolean {
  return accepted.some((answer) => answer === response || editDistance(answer, response) <= 1);
}

function perSecond(pass: () => void, verdicts: number): number {
  const start = performance.now();
  for (let index = 0; index < passesPerRound; index += 1) pass();
  return (passesPerRound * verdicts * 1_000) / (performance.now() - start);
}
