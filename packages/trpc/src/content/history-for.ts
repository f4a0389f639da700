import type { ContentQueries, RevisionRow } from '@slova/application';
import type { DeckId, LearnerId, RevisionId, TermId } from '@slova/domain';
import { DomainError, includesAccess } from '@slova/domain';

/**
 * A page of the history of a deck or term, for those who write it: it holds what was taken out as well. Throws `not_found`,
 * `not_permitted`.
 */
export async function historyFor(
  { content }: { readonly content: ContentQueries },
  learnerId: LearnerId,
  of: { readonly deckId: DeckId } | { readonly termId: TermId },
  page: { readonly after?: RevisionId | undefined; readonly limit: number },
) {
  const field = 'termId' in of ? 'termId' : 'deckId';
  const found = await content.revisions(learnerId, of, page);
  if (!found) throw new DomainError('not_found', field);
  if (!includesAccess(found.access, 'review')) throw new DomainError('not_permitted', field);
  return { revisions: found.revisions.map(shown), next: found.next };
}

function shown(row: RevisionRow) {
  const { id, termId, kind, version, madeAt, author, reason, batchId } = row;
  const head = { id, termId, kind, version, madeAt, author, reason, batchId };
  return row.termId === null
    ? { ...head, term: null, deck: { before: row.before, after: row.after } }
    : { ...head, term: { before: row.before, after: row.after }, deck: null };
}
