import { describe, expect, test } from 'vitest';
import type { AnswerKey, Reason, Verdict } from './index.ts';
import { checkAnswer } from './index.ts';

type Row = Omit<AnswerKey, 'language'> & {
  readonly id: string;
  readonly response: string;
  readonly verdict: Verdict;
  readonly reason: Reason;
};

declare global {
  interface ImportMeta {
    /** Vite's: the files that match, here as text. */
    glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>;
  }
}

/** The open corpus: one file per language, one pair of key and response per line (`conformance/answers/README.md`). */
const files = import.meta.glob('../../conformance/answers/*.jsonl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const corpus = Object.entries(files).map(([path, text]) => ({
  language: path.replace(/^.*\/|\.jsonl$/g, ''),
  rows: text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row),
}));
const all = corpus.flatMap(({ rows }) => rows);

/** Verdicts that say the answer was recalled, if not always well written. */
const recalled: readonly Verdict[] = ['exact', 'accepted-variant', 'typo', 'mark-missing', 'wrong-form'];

describe('the answers a good teacher would give', () => {
  test.each(corpus)('$language', ({ language, rows }) => {
    const failing = rows.filter((row) => {
      const check = checkAnswer(row.response, { ...row, language });
      return check.verdict !== row.verdict || check.reason !== row.reason;
    });
    expect(failing.map((row) => told(row, language))).toEqual([]);
  });
});

/** A failing row, expectation and outcome, for the reader of the test's output. */
function told({ id, accepted, response, verdict, reason, ...more }: Row, language: string): string {
  const check = checkAnswer(response, { ...more, accepted, language });
  const pair = `${id} «${response}» for «${accepted.join('» or «')}»`;
  return `${pair}: ${verdict}/${reason} expected, ${check.verdict}/${check.reason} found`;
}

describe('the corpus itself', () => {
  test('has at least 2 000 rows in at least 20 languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(2_000);
    expect(corpus.length).toBeGreaterThanOrEqual(20);
  });

  test('names each row once', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('is balanced: recalled and not recalled are each at least 40 %', () => {
    const share = all.filter(({ verdict }) => recalled.includes(verdict)).length / all.length;
    expect(share).toBeGreaterThanOrEqual(0.4);
    expect(share).toBeLessThanOrEqual(0.6);
  });
});
