import type {
  AppealState,
  CaseState,
  ContentCase,
  ContentCaseId,
  DeckId,
  LearnerId,
  TermId,
} from '@slova/domain';

/** What the rules need of a case. */
export type CaseColumns = {
  id: string;
  deck_id: string;
  term_id: string | null;
  author_id: string | null;
  state: CaseState;
  appeal: AppealState;
  decided_by: string | null;
};

export function caseOf(row: CaseColumns): ContentCase {
  return {
    id: row.id as ContentCaseId,
    deckId: row.deck_id as DeckId,
    termId: row.term_id as TermId | null,
    authorId: row.author_id as LearnerId | null,
    state: row.state,
    appeal: row.appeal,
    decidedBy: row.decided_by as LearnerId | null,
  };
}
