import type { Revision } from '@slova/application';
import type { ChangeBatchId, LearnerId, RevisionId, RevisionKind, TermId } from '@slova/domain';

export type RevisionRow = {
  id: RevisionId;
  term_id: TermId | null;
  author_id: LearnerId;
  made_at: Date;
  kind: RevisionKind;
  reason: string | null;
  before: unknown;
  after: unknown;
  batch_id: ChangeBatchId;
  version: number;
};

// A row says about a term what was written in the term, and about a deck what was written about the deck.
export const revisionOf = (row: RevisionRow): Revision =>
  ({
    id: row.id,
    termId: row.term_id,
    authorId: row.author_id,
    madeAt: row.made_at,
    kind: row.kind,
    version: row.version,
    reason: row.reason,
    before: row.before,
    after: row.after,
    batchId: row.batch_id,
  }) as Revision;
