import type { LocalText, SharedDeck } from '@slova/application';
import type { DeckId, DeckRole, DeckVisibility, LearnerId } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { PendingQuery, Sql, TransactionSql } from 'postgres';

export type SharedDeckRow = {
  id: DeckId;
  slug: string;
  title: LocalText;
  owner_id: LearnerId | null;
  visibility: DeckVisibility;
  link_token: string | null;
  licence: string;
  terms: number;
  without_answer: number;
  asked_by: LearnerId | null;
  sent_back_for: string | null;
  role: DeckRole | null;
  is_enrolled: boolean;
  is_hidden: boolean;
};

/** A deck with what the rule of access asks of a learner; locked when it is to be changed. */
export function sharedDeckRows(
  sql: Sql | TransactionSql,
  learnerId: LearnerId,
  deckId: DeckId,
  lock: 'for update of d' | '',
): PendingQuery<SharedDeckRow[]> {
  return sql<SharedDeckRow[]>`
    select d.id, d.hidden_at is not null as is_hidden, d.slug, d.title, d.owner_id, d.visibility, d.link_token, d.licence, r.asked_by, r.sent_back_for, m.role,
      (select count(*)::int from terms t where t.deck_id = d.id and t.removed_at is null) as terms,
      (select count(*)::int from terms t where t.deck_id = d.id and t.removed_at is null
        and not jsonb_path_exists(t.senses, '$[*].answers[*]')) as without_answer,
      exists (select 1 from enrolments e where e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is null) as is_enrolled
    from decks d
    left join deck_members m on m.learner_id = ${learnerId} and m.deck_id = d.id
    left join deck_reviews r on r.deck_id = d.id
    where d.id = ${deckId} and d.removed_at is null ${sql.unsafe(lock)}`;
}

/** The row in the words of the application; null when the deck is not there for the learner. */
export function sharedDeckOf(row: SharedDeckRow | undefined, learnerId: LearnerId): SharedDeck | null {
  if (!row) return null;
  const {
    owner_id: ownerId,
    visibility,
    role,
    is_enrolled: isEnrolled,
    is_hidden: isHidden,
    asked_by: askedBy,
  } = row;
  const access = deckAccess({ ownerId, visibility, isHidden }, { learnerId, role, isEnrolled });
  if (access === 'none') return null;
  return {
    deckId: row.id,
    slug: row.slug,
    title: row.title,
    ownerId,
    visibility,
    linkToken: row.link_token,
    licence: row.licence,
    terms: row.terms,
    termsWithoutAnswer: row.without_answer,
    review: askedBy && { askedBy, sentBackFor: row.sent_back_for },
    access,
  };
}
