import type { TermId } from '../id.ts';
import type { RevisionKind } from './revision.ts';
import type { TermDifference } from './term-diff.ts';
import { termDifferences } from './term-diff.ts';
import type { Term } from './term.ts';

type Written = Omit<Term, 'id' | 'deckId'>;

/** A change of one term; what was written before and after. */
export type TermStep = {
  readonly termId: TermId;
  readonly kind: RevisionKind;
  readonly before: Written | null;
  readonly after: Written | null;
};

/** What became of a term over several changes. */
export type TermNews = {
  readonly termId: TermId;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly differences: readonly TermDifference[];
};

/**
 * What came of a deck since somebody last looked, from its changes, the oldest first: each term once, with the sum of its
 * changes. What was added and removed again, or changed back, did not come at all.
 */
export function whatCame(revisions: readonly TermStep[]): TermNews[] {
  const byTerm = Map.groupBy(revisions, ({ termId }) => termId);
  return [...byTerm].flatMap(([termId, changes]) => newsOf(termId, changes));
}

function newsOf(termId: TermId, changes: readonly TermStep[]): TermNews[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  const wasThere = first.kind !== 'created' && first.kind !== 'restored';
  const isThere = last.kind !== 'removed';
  if (!wasThere) return isThere ? [{ termId, kind: 'added', differences: [] }] : [];
  if (!isThere) return [{ termId, kind: 'removed', differences: [] }];
  const differences = termDifferences(first.before, last.after);
  return differences.length > 0 ? [{ termId, kind: 'changed', differences }] : [];
}
