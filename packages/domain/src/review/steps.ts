import type { Rating } from './rating.ts';

/** Where a (re)learning step leads: minutes to wait and the step then reached; `null` means the card graduates. */
export type StepOutcome = { readonly minutes: number; readonly step: number } | null;

/**
 * Learning and relearning steps as ts-fsrs 5.4.2 has them: Again starts over, Hard repeats the step after the mean of the first
 * two (or one and a half times a single one; whole minutes, rounded up), Good goes on, Easy graduates. A card whose step was
 * taken out of the settings graduates whatever the rating.
 */
export function stepOutcome(steps: readonly number[], step: number, rating: Rating): StepOutcome {
  const first = steps[0];
  if (first === undefined || step >= steps.length || rating === 'easy') return null;
  if (rating === 'again') return { minutes: first, step: 0 };
  if (rating === 'hard') return { minutes: hardMinutes(first, steps[1]), step };
  const next = steps[step + 1];
  return next === undefined ? null : { minutes: next, step: step + 1 };
}

const hardMinutes = (first: number, second: number | undefined): number =>
  Math.ceil(second === undefined ? first * 1.5 : (first + second) / 2);
