import type { Card } from '../review/index.ts';
import type { Rated } from './ability.ts';

/** What is known of a card besides its memory: who answers, how hard the term is for everybody, how likely recall is now. */
export type Standing = {
  readonly ability: Rated;
  readonly difficulty: Rated;
  /** Retrievability at this moment, 0–1; null where the model predicts none. */
  readonly recall: number | null;
};

/** Stability (days) from which a card is firm: its answer has to come from memory alone. */
const firmFromDays = 7;

/** A rating weighs as much as this many logits at most: even the ablest learner meets a young word gently. */
const mostLogits = 1.5;

/** Recall at which a card is usually asked; below it a card counts as weaker than its stability says. */
const usualRecall = 0.9;

/**
 * How strong a card is in the hands of its learner, in days: its stability, longer for an able learner and an easy term,
 * shorter the further recall has fallen.
 */
export function strengthDays({ memory }: Pick<Card, 'memory'>, standing?: Standing): number {
  const stability = memory?.stability ?? 0;
  if (!standing) return stability;
  const ahead = standing.ability.logits - standing.difficulty.logits;
  const faded = Math.min(1, (standing.recall ?? 1) / usualRecall);
  return stability * Math.exp(Math.max(-mostLogits, Math.min(mostLogits, ahead))) * faded ** 2;
}

/** True when the answer has to come from memory alone. */
export function isFirm({ state, memory }: Pick<Card, 'state' | 'memory'>, standing?: Standing): boolean {
  return state === 'review' && strengthDays({ memory }, standing) >= firmFromDays;
}
