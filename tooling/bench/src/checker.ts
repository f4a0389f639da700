import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark } from './benchmark.ts';
import { checkerInBrowser } from './checker-in-browser.ts';
import type { CorpusLine } from './checker-rounds.ts';
import { checkerRounds } from './checker-rounds.ts';

/** What a verdict with its reason costs, on the server and in a browser, which run the same code. */
export const checker: Benchmark = {
  name: 'checker',
  about: 'verdicts per second over the conformance corpus, against plain comparisons with an edit distance',
  async run() {
    const lines = corpus();
    const unit = 'verdicts/s';
    return [
      { what: `${lines.length} answers in Node`, ...checkerRounds(lines), unit },
      { what: 'the same in Chromium', ...(await checkerInBrowser(lines)), unit },
    ];
  },
};

const folder = join(import.meta.dirname, '../../../packages/domain/conformance/answers');

function corpus(): CorpusLine[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      return lines.map((line): CorpusLine => ({
        ...JSON.parse(line),
        language: file.replace('.jsonl', ''),
      }));
    });
}
