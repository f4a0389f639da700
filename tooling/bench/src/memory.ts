import { readFile } from 'node:fs/promises';
import type { RecallPrediction } from '@slova/domain';
import {
  areaUnderCurve,
  defaultSettings,
  fittingItems,
  logLoss,
  memoryModel,
  recallPrediction,
  rmseBins,
} from '@slova/domain';
import type { Benchmark } from './benchmark.ts';
import { fitParameters } from './fit-parameters.ts';
import { refittedPredictions } from './refitted-predictions.ts';
import { logColumns, readReviewLog } from './review-log-csv.ts';

const option = '--day-start=';

/** How well recall is predicted on a real review log, each review before it is seen. */
export const memory: Benchmark = {
  name: 'memory',
  about: 'how well recall is predicted on your review log: pnpm bench memory <your-log.csv> [--day-start=4]',
  async run(operands) {
    const path = operands.find((operand) => !operand.startsWith('--'));
    const hour = Number(operands.find((operand) => operand.startsWith(option))?.slice(option.length) ?? 4);
    if (path === undefined)
      return `pnpm bench memory needs a review log: CSV with ${logColumns.join(', ')}.\n`;
    if (!Number.isInteger(hour) || hour < 0 || hour > 23) return 'The hour a day begins is 0 to 23.\n';
    const rows = readReviewLog(await readFile(path, 'utf8'), hour);
    const items = fittingItems(rows);
    const model = memoryModel(defaultSettings);
    const byDefaults = items.map((item) => recallPrediction(item, model));
    const { predictions, fits, kept } = await refittedPredictions(items, (past) => fitParameters(past));
    return [
      'pnpm bench memory <your-log.csv>',
      `  ${rows.length} rows, ${items.length} reviews predicted; parameters fitted ${fits} times, kept ${kept} times`,
      `  ${'predictor'.padEnd(34)}log loss  RMSE(bins)  AUC`,
      line('share recalled, in hindsight', constant(byDefaults)),
      line('FSRS-6, default parameters', byDefaults),
      line('FSRS-6, refitted on the past', predictions),
      '',
    ].join('\n');
  },
};

/** The best that saying always the same could have done. */
function constant(predictions: readonly RecallPrediction[]): RecallPrediction[] {
  const share = predictions.filter(({ recalled }) => recalled).length / predictions.length;
  return predictions.map((prediction) => ({ ...prediction, predicted: share }));
}

function line(what: string, predictions: readonly RecallPrediction[]): string {
  const figures = [logLoss(predictions), rmseBins(predictions), areaUnderCurve(predictions)];
  const [loss, error, area] = figures.map((figure) => figure?.toFixed(4) ?? '–');
  return `  ${what.padEnd(34)}${loss}    ${error}      ${area}`;
}
