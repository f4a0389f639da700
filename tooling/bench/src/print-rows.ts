import type { Row } from './benchmark.ts';

/** Rounds that differ by more than this were measured on a machine busy with other things. */
const noisyFrom = 2;

/** The result of a benchmark as text: medians, their ratio, and the spread of the rounds. */
export function printRows(name: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, ours, limit, unit }) => {
    const ratio = median(ours) / median(limit);
    const noisy =
      spread(ours) > noisyFrom || spread(limit) > noisyFrom ? '  NOISY: rounds differ by more than 2 ×' : '';
    const sides = `${figure(median(ours))} against ${figure(median(limit))} ${unit}`;
    return `  ${what}: ${ratio.toPrecision(3)} (${sides}; spread ${spread(ours).toFixed(2)} and ${spread(limit).toFixed(2)})${noisy}`;
  });
  return [`pnpm bench ${name}`, ...lines, ''].join('\n');
}

/** The middle of the rounds. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const spread = (values: readonly number[]): number => Math.max(...values) / Math.min(...values);
const figure = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
