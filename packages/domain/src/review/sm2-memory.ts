import type { Memory } from './card.ts';
import { parameterRange } from './scheduler-settings.ts';

/** What an SM-2 scheduler knows of a card: ease as a factor (2.5 = 250 %), interval in days. */
export type Sm2Card = { readonly ease: number; readonly intervalDays: number };

const leastStability = 0.001;

/**
 * The memory that best explains an SM-2 card: the stability at which its interval leaves `historicalRetention` (0–1), the
 * difficulty at which a success multiplies the interval by its ease (fsrs-rs 6.5.0 `memory_state_from_sm2`, BSD-3-Clause).
 * Parameters are the 21 of FSRS-6.
 */
export function memoryFromSm2(
  { ease, intervalDays }: Sm2Card,
  historicalRetention: number,
  parameters: readonly number[],
): Memory {
  const [w8 = 0, w9 = 0, w10 = 0] = parameters.slice(8);
  const decay = -(parameters[20] ?? parameterRange.min[20]);
  const interval = Math.max(intervalDays, leastStability);
  const stability = (interval * (0.9 ** (1 / decay) - 1)) / (historicalRetention ** (1 / decay) - 1);
  const growth = Math.exp(w8) * stability ** -w9 * (Math.exp((1 - historicalRetention) * w10) - 1);
  return { stability, difficulty: Math.min(10, Math.max(1, 11 - (ease - 1) / growth)) };
}
