import type { Suggestion, SuggestionDecision, SuggestionRepository } from '@slova/application';
import type { DeckId, LearnerId, SuggestedField, Term, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type Row = {
  id: string;
  deck_id: DeckId;
  term_id: TermId;
  author_id: LearnerId;
  field: SuggestedField;
  before: string;
  after: string;
  reason: string | null;
  made_at: Date;
  state: 'open' | SuggestionDecision['state'];
};

/** Corrections that learners suggest. */
export function makeSuggestionRepository(sql: TransactionSql): SuggestionRepository {
  return {
    async term(termId) {
      const [row] = await sql<(TermTexts & { deck_id: DeckId })[]>`
        select deck_id, headword, pronunciation, note, also_accepted, senses from terms
        where id = ${termId} and removed_at is null and hidden_at is null`;
      return row ? { deckId: row.deck_id, term: correctedOf(row) } : null;
    },
    async add({ id, deckId, termId, authorId, field, before, after, reason, madeAt }) {
      const added = await sql`
        insert into suggestions (deck_id, id, term_id, author_id, field, before, after, reason, made_at)
        values (${deckId}, ${id}, ${termId}, ${authorId}, ${field}, ${before}, ${after}, ${reason}, ${madeAt})
        on conflict (term_id, author_id, field, md5(after)) where state = 'open' do nothing`;
      return added.count === 1;
    },
    async countOpen(deckId, authorId) {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::int as count from suggestions
        where deck_id = ${deckId} and state = 'open' and (${authorId}::uuid is null or author_id = ${authorId})`;
      return row?.count ?? 0;
    },
    async lock(suggestionId) {
      const [row] = await sql<Row[]>`select * from suggestions where id = ${suggestionId} for update`;
      return row ? { ...suggestionOf(row), state: row.state } : null;
    },
    async decide({ deckId, termId, field, after }, { state, decidedBy, decidedAt, declinedFor }) {
      const rows = await sql<Row[]>`
        update suggestions set state = ${state}, decided_by = ${decidedBy}, decided_at = ${decidedAt}, declined_for = ${declinedFor}
        where deck_id = ${deckId} and state = 'open' and term_id = ${termId} and field = ${field} and after = ${after}
        returning *`;
      return rows.map(suggestionOf);
    },
  };
}

function suggestionOf(row: Row): Suggestion {
  const { id, field, before, after, reason } = row;
  const [deckId, termId, authorId] = [row.deck_id, row.term_id, row.author_id];
  return { id, deckId, termId, authorId, field, before, after, reason, madeAt: row.made_at };
}

export type TermTexts = {
  headword: string;
  pronunciation: string | null;
  note: string | null;
  also_accepted: string[];
  senses: Term['senses'];
};

/** What of a term can be corrected. */
export function correctedOf({
  also_accepted: alsoAccepted,
  headword,
  pronunciation,
  note,
  senses,
}: TermTexts) {
  return { headword, pronunciation, note, alsoAccepted, senses };
}
