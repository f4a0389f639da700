/** The share of reviews that were recalled; null when there were none. */
export function recallRate({ reviews, recalled }: Counted): number | null {
  return reviews === 0 ? null : recalled / reviews;
}

type Counted = { readonly reviews: number; readonly recalled: number };
