import type { StudySettings } from './study-settings.ts';

/** A card that could be studied now. `inStep`: it is inside a learning step, which nothing may put off. */
export type SessionCandidate = {
  readonly cardId: string;
  readonly termId: string;
  readonly inStep?: boolean;
};

/**
 * The order of a study session: due cards and new ones each in the order given, new ones mixed in evenly, after the due ones
 * or before all but the steps; never two cards of one term (siblings wait for another session) — but a card inside a
 * learning step is never held back (rule S15).
 */
export function sessionOrder<Candidate extends SessionCandidate>(
  due: readonly Candidate[],
  fresh: readonly Candidate[],
  limit: number,
  mixing: StudySettings['mixing'] = 'mixed',
): Candidate[] {
  const first = firstOfTerm();
  if (mixing === 'new-first') {
    const steps = due.filter(({ inStep }) => inStep === true);
    const days = due.filter(({ inStep }) => inStep !== true);
    return [...steps, ...fresh, ...days].filter(first).slice(0, limit);
  }
  const reviews = due.filter(first).slice(0, limit);
  const news = fresh.filter(first).slice(0, limit - reviews.length);
  return mixing === 'mixed' ? mixed(reviews, news) : [...reviews, ...news];
}

function firstOfTerm(): (card: SessionCandidate) => boolean {
  const seen = new Set<string>();
  return ({ termId, inStep }) => {
    const isFirst = !seen.has(termId);
    seen.add(termId);
    return isFirst || inStep === true;
  };
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
