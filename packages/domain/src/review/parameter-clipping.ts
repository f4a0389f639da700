import { parameterRange } from './scheduler-settings.ts';

const sameDayFloor = 0.01;
const sameDayCeiling = 2;

/**
 * Brings parameters into their ranges. With several relearning steps the same-day parameters w17 and w18 are held so low that
 * going through all steps never raises stability above what it was before the lapse. As ts-fsrs 5.4.2 clips (fsrs-rs 6.5.0
 * differs only where that ceiling would be imaginary).
 */
export function clippedParameters(
  parameters: readonly number[],
  relearningSteps: number,
  shortTerm: boolean,
): readonly number[] {
  const within = parameters.map((value, index) => {
    const min = index === 19 && !shortTerm ? 0 : (parameterRange.min[index] ?? 0);
    return Math.min(parameterRange.max[index] ?? 0, Math.max(min, value));
  });
  if (relearningSteps <= 1) return within;
  const ceiling = ceilingFor(within, relearningSteps);
  return within.map((value, index) => (index === 17 || index === 18 ? Math.min(value, ceiling) : value));
}

function ceilingFor(parameters: readonly number[], steps: number): number {
  const [w11 = 0, , w13 = 0, w14 = 0] = parameters.slice(11);
  const square = -(Math.log(w11) + Math.log(2 ** w13 - 1) + 0.3 * w14) / steps;
  return Math.min(sameDayCeiling, Math.max(sameDayFloor, Math.sqrt(Math.max(0, square))));
}
