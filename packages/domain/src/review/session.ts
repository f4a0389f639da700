/** A card that could be studied now. `inStep`: it is inside a learning step, which nothing may put off. */
export type SessionCandidate = {
  readonly cardId: string;
  readonly termId: string;
  readonly inStep?: boolean;
};

/**
 * The order of a study session: due cards first in the order given, new ones mixed in evenly, never two cards of one term
 * (siblings wait for another session) — but a card inside a learning step is never held back (rule S15).
 */
export function sessionOrder<Candidate extends SessionCandidate>(
  due: readonly Candidate[],
  fresh: readonly Candidate[],
  limit: number,
): Candidate[] {
  const seen = new Set<string>();
  const first = (card: Candidate): boolean => {
    const isFirst = !seen.has(card.termId);
    seen.add(card.termId);
    return isFirst || card.inStep === true;
  };
  const reviews = due.filter(first).slice(0, limit);
  const news = fresh.filter(first).slice(0, limit - reviews.length);
  return mixed(reviews, news);
}

function mixed<Item>(many: readonly Item[], few: readonly Item[]): Item[] {
  if (many.length === 0) return [...few];
  const every = many.length / (few.length + 1);
  const result: Item[] = [];
  let next = 0;
  many.forEach((item, index) => {
    while (next < few.length && index >= every * (next + 1)) {
      result.push(few[next] as Item);
      next += 1;
    }
    result.push(item);
  });
  return [...result, ...few.slice(next)];
}
