import { median } from './print-rows.ts';

const sampleEveryMs = 100;

/** Watches the memory of this process: medians of its first and its second half, MB. */
export function memoryMeanwhile(): {
  readonly stop: () => { readonly early: number; readonly late: number };
} {
  const samples: number[] = [];
  const sample = (): void => void samples.push(process.memoryUsage.rss() / 1_000_000);
  const timer = setInterval(sample, sampleEveryMs);
  sample();
  return {
    stop() {
      clearInterval(timer);
      sample();
      const half = Math.ceil(samples.length / 2);
      const rounded = (part: readonly number[]): number => Math.round(median(part));
      return { early: rounded(samples.slice(0, half)), late: rounded(samples.slice(-half)) };
    },
  };
}
