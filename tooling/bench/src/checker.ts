import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerKey } from '@slova/domain';
import { checkAnswer, editDistance } from '@slova/domain';
import type { Benchmark } from './benchmark.ts';

type Line = AnswerKey & { readonly response: string };

const rounds = 9;
const passesPerRound = 5;

/** What a verdict with its reason costs beside the least that any checker must do: compare, and count the edits. */
export const checker: Benchmark = {
  name: 'checker',
  about:
    'verdicts per second over the conformance corpus, in plain comparisons with an edit distance (Node only)',
  run() {
    const lines = corpus();
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
    return Promise.resolve([{ what: `${lines.length} answers`, ours, limit, unit: 'verdicts/s' }]);
  },
};

const folder = join(import.meta.dirname, '../../../packages/domain/conformance/answers');

function corpus(): Line[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      return lines.map((line): Line => ({ ...JSON.parse(line), language: file.replace('.jsonl', '') }));
    });
}

function plainlyCompared({ response, accepted }: Line): boolean {
  return accepted.some((answer) => answer === response || editDistance(answer, response) <= 1);
}

function perSecond(pass: () => void, verdicts: number): number {
  const start = performance.now();
  for (let index = 0; index < passesPerRound; index += 1) pass();
  return (passesPerRound * verdicts * 1_000) / (performance.now() - start);
}
