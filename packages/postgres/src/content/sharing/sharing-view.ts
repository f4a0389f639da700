import type { AuthorRole, SharedDeck, SharingView } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import { deckPageKey } from '@slova/domain';
import type { Sql } from 'postgres';

/** What the authors of a deck see of sharing it. */
export async function sharingView(sql: Sql, deck: SharedDeck, learnerId: LearnerId): Promise<SharingView> {
  const [authors, invitations] = await Promise.all([
    authorRows(sql, deck.deckId),
    sql<{ email: string; role: AuthorRole }[]>`
      select email, role from deck_invitations where deck_id = ${deck.deckId} order by invited_at, email`,
  ]);
  const { slug: _slug, review, ...rest } = deck;
  return {
    ...rest,
    key: deckPageKey(deck),
    review: review && { sentBackFor: review.sentBackFor, isByMe: review.askedBy === learnerId },
    authors,
    // Addresses are for whoever asked them.
    invitations: deck.access === 'own' ? invitations : [],
  };
}

const authorRows = (sql: Sql, deckId: DeckId) => sql<
  { learnerId: LearnerId; displayName: string; role: AuthorRole | 'owner' }[]
>`
  select a.id as "learnerId", l.display_name as "displayName", a.role from (
    select owner_id as id, 'owner' as role, null::timestamptz as at from decks where id = ${deckId}
    union all
    select learner_id, role, added_at from deck_members where deck_id = ${deckId} and role <> 'reader'
  ) a join learners l on l.id = a.id
  order by a.at nulls first, l.display_name, a.id`;
