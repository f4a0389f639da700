import type { Evidence } from '../review/index.ts';

/**
 * How good a learner is at a deck and how hard a term is, both in logits and 0 for the average: what the memory model does
 * not know of an answer. `answers` is how many each was learnt from.
 */
export type Rated = { readonly logits: number; readonly answers: number };

export const unrated: Rated = { logits: 0, answers: 0 };

/** A graded answer as the ratings see it. `recall`: the retrievability that was predicted, 0–1. */
export type RatedAnswer = { readonly right: boolean; readonly recall: number; readonly evidence: Evidence };

/** Probability of a right answer: the predicted recall, moved by ability and difficulty, and what guessing and slipping add. */
export function successChance(
  ability: Rated,
  difficulty: Rated,
  { recall, evidence }: Omit<RatedAnswer, 'right'>,
): number {
  const { guess, slip } = evidence;
  const known = sigmoid(logit(recall) + ability.logits - difficulty.logits);
  return guess + (1 - guess - slip) * known;
}

/**
 * What an answer changes in both ratings: Elo's rule as used for adaptive practice, with a step that shrinks as answers
 * come in (Pelánek 2016, "Applications of the Elo rating system in adaptive educational systems", Computers & Education 98;
 * the guess as in Klinkenberg, Straatemeier & van der Maas 2011). The two changes can be taken back in any order.
 */
export function ratingChanges(
  ability: Rated,
  difficulty: Rated,
  answer: RatedAnswer,
): { readonly ability: number; readonly difficulty: number } {
  const surprise = Number(answer.right) - successChance(ability, difficulty, answer);
  return { ability: rounded(step(ability) * surprise), difficulty: rounded(-step(difficulty) * surprise) };
}

/** A change of a rating that came with one answer more (or, with -1, one less). */
export function changed({ logits, answers }: Rated, change: number, count: 1 | -1): Rated {
  return { logits: rounded(logits + count * change), answers: Math.max(0, answers + count) };
}

// Uncertainty function of Pelánek: large steps at first, small ones when much is known.
const step = ({ answers }: Rated): number => 0.8 / (1 + 0.05 * answers);

/** Ratings are kept to a millionth, so that what is added can be taken away exactly. */
const rounded = (change: number): number => Math.round(change * 1e6) / 1e6;

// No prediction is so sure that an answer could not move a rating.
const within = (recall: number): number => Math.min(0.95, Math.max(0.05, recall));
const logit = (recall: number): number => Math.log(within(recall) / (1 - within(recall)));
const sigmoid = (logits: number): number => 1 / (1 + Math.exp(-logits));
