import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportRun, type FinishedStep } from './report.ts';

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    lines.push(...text.split('\n'));
  });
});

afterEach(() => vi.restoreAllMocks());

test('the sum of all steps stands alone on its line', () => {
  expect(reportRun([finished('lint', 1, 0), finished('tests', 40, 0, 2)])).toBe(true);
  expect(lines).toContain('41 passed, 0 failed, 2 skipped');
});

test('one red step makes the run red, and its name comes last', () => {
  expect(reportRun([finished('lint', 0, 1), finished('tests', 40, 0)])).toBe(false);
  expect(lines.at(-1)).toContain('Failed: lint');
});

test('red tests are named after the sum, where whoever reads only the end finds them', () => {
  const { step, outcome, seconds } = finished('tests', 40, 1);
  reportRun([{ step, outcome: { ...outcome, red: ['a.test.ts › adds'] }, seconds }]);
  expect(lines.at(-2)).toContain('RED      a.test.ts › adds');
});

test('a test that needed a second go leaves the run green and is named', () => {
  const { step, outcome, seconds } = finished('journeys', 40, 0);
  expect(reportRun([{ step, outcome: { ...outcome, shaky: ['a.spec.ts:3 › signs in'] }, seconds }])).toBe(
    true,
  );
  expect(lines.join('\n')).toContain('SHAKY    a.spec.ts:3 › signs in');
});

test('a run that executed no test is red', () => {
  expect(reportRun([finished('journeys', 0, 0, 1)])).toBe(false);
});

test('what was skipped is said once more at the end', () => {
  reportRun([finished('tests', 1, 0, 1, ['Redis suites: no redis-server'])]);
  expect(lines.join('\n')).toContain('SKIPPED  Redis suites: no redis-server');
});

function finished(
  name: string,
  passed: number,
  failed: number,
  skipped = 0,
  notes: readonly string[] = [],
): FinishedStep {
  const outcome = { passed, failed, skipped, notes };
  return { step: { name, title: name, run: () => Promise.resolve(outcome) }, outcome, seconds: 1 };
}
