import type { Memory } from './card.ts';
import type { MemoryModel } from './fsrs.ts';
import type { Rating } from './rating.ts';

/** How far an answer can be believed: chances to be right without recalling, and wrong although recalling (0–1). */
export type Evidence = { readonly guess: number; readonly slip: number };

/** An answer taken at its word. */
export const certain: Evidence = { guess: 0, slip: 0 };

/** Nothing is so sure to be remembered that a wrong answer says nothing. */
const mostRecall = 0.98;

/**
 * Probability that the learner recalled, given a right or wrong answer and the recall that was predicted: Bayes' rule with
 * the guess and slip of knowledge tracing (Corbett & Anderson 1995).
 */
export function recallGiven(right: boolean, predicted: number, { guess, slip }: Evidence): number {
  const recall = Math.min(predicted, mostRecall);
  const [recalled, forgot] = right
    ? [recall * (1 - slip), (1 - recall) * guess]
    : [recall * slip, (1 - recall) * (1 - guess)];
  return recalled + forgot === 0 ? (right ? 1 : 0) : recalled / (recalled + forgot);
}

/**
 * The memories after each rating, weighed by how far a rating of this exercise can be believed. A right answer may have been
 * a guess and a wrong one a slip; the result is the memory whose recall, when it is next asked for, is what the two
 * possibilities together predict. Repetitions on the same day and first answers are taken at their word: the short-term
 * formula predicts no recall.
 */
export function weighed(
  memories: Readonly<Record<Rating, Memory>>,
  predicted: number | null,
  evidence: Evidence,
  model: MemoryModel,
): Readonly<Record<Rating, Memory>> {
  if (predicted === null || (evidence.guess === 0 && evidence.slip === 0)) return memories;
  const right = recallGiven(true, predicted, evidence);
  const wrong = recallGiven(false, predicted, evidence);
  const { again, hard, good, easy } = memories;
  return {
    again: between(again, good, wrong, model),
    hard: between(again, hard, right, model),
    good: between(again, good, right, model),
    easy: between(again, easy, right, model),
  };
}

/** Steps of bisection: they pin a stability between a day and a century to seven digits. */
const steps = 36;

// Averages of stability are biased, of whatever kind: what must come out right is the recall at the next review.
function between(forgot: Memory, recalled: Memory, weight: number, model: MemoryModel): Memory {
  if (weight >= 1) return recalled;
  if (weight <= 0) return forgot;
  const difficulty = weight * recalled.difficulty + (1 - weight) * forgot.difficulty;
  let [low, high] = [forgot.stability, recalled.stability].toSorted((one, other) => one - other) as [
    number,
    number,
  ];
  for (let step = 0; step < steps; step += 1) {
    const memory = { stability: Math.sqrt(low * high), difficulty };
    const days = model.interval(memory);
    const expected =
      weight * model.retrievability(recalled, days) + (1 - weight) * model.retrievability(forgot, days);
    if (expected > model.retrievability(memory, days)) low = memory.stability;
    else high = memory.stability;
  }
  return { stability: low, difficulty };
}
