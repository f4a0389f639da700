/** What is known of a deck when the catalogue orders decks by how good they probably are. */
export type DeckFigures = {
  readonly ratings: number;
  /** The sum of all ratings, one to five stars each. */
  readonly stars: number;
  readonly terms: number;
  /** Terms with at least one example. */
  readonly withExamples: number;
  readonly learners: number;
  /** Since its terms were last changed. */
  readonly quietDays: number;
};

/**
 * How good a deck probably is, from 0 to 1. Half is what learners say: a Bayesian average, which begins as if five of them
 * had given 3.5 stars, so that a single rating moves it little. A fifth is the share of terms with an example. The rest is
 * size (half of it at 140 terms) and activity: how many study it, and how lately it was worked on.
 */
export function deckQuality(figures: DeckFigures): number {
  const { terms, withExamples, learners, quietDays } = figures;
  const examples = terms === 0 ? 0 : withExamples / terms;
  const size = 1 - Math.exp(-terms / 200);
  const audience = learners / (learners + 20);
  const freshness = Math.exp(-Math.max(0, quietDays) / 365);
  return (
    0.5 * ((likelyStars(figures) - 1) / 4) + 0.2 * examples + 0.15 * size + 0.1 * audience + 0.05 * freshness
  );
}

const prior = { ratings: 5, stars: 3.5 } as const;

/** Stars that a deck's next learner probably gives. */
export function likelyStars({ ratings, stars }: Pick<DeckFigures, 'ratings' | 'stars'>): number {
  return (stars + prior.ratings * prior.stars) / (ratings + prior.ratings);
}
