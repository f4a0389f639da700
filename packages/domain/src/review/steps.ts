import type { Rating } from './rating.ts';

/** Where a (re)learning step leads: minutes to wait and the step then reached; `null` means the card graduates. */
export type StepOutcome = { readonly minutes: number; readonly step: number } | null;

/**
 * Learning and relearning steps as Anki and ts-fsrs have them: Again starts over, Hard repeats the step (on the first one
 * halfway to the second, or half as long again if there is no second; whole minutes, rounded up), Good goes on, Easy graduates.
 */
export function stepOutcome(steps: readonly number[], step: number, rating: Rating): StepOutcome {
  const first = steps[0];
  if (first === undefined || rating === 'easy') return null;
  if (rating === 'again') return { minutes: first, step: 0 };
  const current = steps[step];
  if (rating === 'hard') return current === undefined ? null : { minutes: hardMinutes(steps, step, current), step };
  const next = steps[step + 1];
  return next === undefined ? null : { minutes: next, step: step + 1 };
}

function hardMinutes(steps: readonly number[], step: number, current: number): number {
  if (step > 0) return current;
  const second = steps[1];
  return second === undefined ? Math.ceil(current * 1.5) : Math.ceil((current + second) / 2);
}
