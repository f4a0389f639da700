/** How well a card was recalled; the numbers are those of the review log (Again 1 … Easy 4). */
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/** 1–4, as every FSRS implementation and review log writes it. */
export function gradeOf(rating: Rating): 1 | 2 | 3 | 4 {
  return (ratings.indexOf(rating) + 1) as 1 | 2 | 3 | 4;
}
