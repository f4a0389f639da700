import type { AuthorRole, SharingRepository } from '@slova/application';
import type { DeckId, LearnerId, TermId } from '@slova/domain';
import { isLinkToken } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { recountDecks } from './recount-decks.ts';
import { sharedDeckOf, sharedDeckRows } from './shared-deck-row.ts';
import { toBeTold } from './to-be-told.ts';

/** Who finds a deck, who writes it and what learners think of it. */
export function makeSharingRepository(sql: TransactionSql): SharingRepository {
  return {
    ...authorsOver(sql),
    ...opinionsOver(sql),
    async find(learnerId, deckId) {
      const [row] = await sharedDeckRows(sql, learnerId, deckId, '');
      return sharedDeckOf(row, learnerId);
    },
    async lock(learnerId, deckId) {
      const [row] = await sharedDeckRows(sql, learnerId, deckId, 'for update of d');
      return sharedDeckOf(row, learnerId);
    },
    async setLink(deckId, linkToken) {
      await sql`update decks set link_token = ${linkToken} where id = ${deckId}`;
    },
    async livingTerms(deckId) {
      const rows = await sql<{ id: TermId }[]>`
        select id from terms where deck_id = ${deckId} and removed_at is null and hidden_at is null order by position`;
      return rows.map(({ id }) => id);
    },
    async setReview(deckId, review) {
      if (!review) {
        await sql`delete from deck_reviews where deck_id = ${deckId}`;
        return;
      }
      const { askedBy, askedAt, sentBackFor } = review;
      await sql`
        insert into deck_reviews (deck_id, asked_by, asked_at, sent_back_for) values (${deckId}, ${askedBy}, ${askedAt}, ${sentBackFor})
        on conflict (deck_id) do update set asked_by = ${askedBy}, asked_at = ${askedAt}, sent_back_for = ${sentBackFor}`;
    },
    async deckOfKey(key) {
      const [row] = await sql<{ id: DeckId; is_secret: boolean }[]>`
        select id, visibility = 'link' as is_secret from decks
        where removed_at is null and hidden_at is null
          and ((visibility = 'public' and slug = ${key}) or (visibility = 'link' and ${isLinkToken(key)} and link_token = ${key}))`;
      return row ? { deckId: row.id, isSecret: row.is_secret } : null;
    },
  };
}

type Authors = Pick<
  SharingRepository,
  'authors' | 'addMember' | 'removeMember' | 'invite' | 'countInvitations' | 'removeInvitation'
>;

function authorsOver(sql: TransactionSql): Authors {
  return {
    authors: (deckId) => sql<{ learnerId: LearnerId; role: AuthorRole | 'owner' }[]>`
      select owner_id as "learnerId", 'owner' as role from decks where id = ${deckId} and owner_id is not null
      union all
      select learner_id, role from deck_members where deck_id = ${deckId} and role <> 'reader'`,
    async addMember(learnerId, deckId, role, at) {
      await sql`
        insert into deck_members (learner_id, deck_id, role, added_at)
        select ${learnerId}, ${deckId}, ${role}, ${at} from decks where id = ${deckId} and owner_id is distinct from ${learnerId}
        on conflict (learner_id, deck_id) do update set role = excluded.role where excluded.role <> 'reader'`;
    },
    async removeMember(learnerId, deckId) {
      await sql`delete from deck_members where learner_id = ${learnerId} and deck_id = ${deckId}`;
    },
    async invite({ deckId, email, role, invitedBy, invitedAt }) {
      await sql`
        insert into deck_invitations (deck_id, email, role, invited_by, invited_at)
        values (${deckId}, ${email}, ${role}, ${invitedBy}, ${invitedAt})
        on conflict (deck_id, email) do update set role = excluded.role`;
    },
    async countInvitations(deckId) {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::int as count from deck_invitations where deck_id = ${deckId}`;
      return row?.count ?? 0;
    },
    async removeInvitation(deckId, email) {
      const [row] = await sql<{ role: AuthorRole }[]>`
        delete from deck_invitations where deck_id = ${deckId} and email = ${email} returning role`;
      return row ? { deckId, email, role: row.role } : null;
    },
  };
}

function opinionsOver(
  sql: TransactionSql,
): Pick<SharingRepository, 'answersGiven' | 'rate' | 'markSeen' | 'toBeTold' | 'recount'> {
  return {
    async answersGiven(learnerId, deckId) {
      const [row] = await sql<{ answers: number }[]>`
        select coalesce(sum(reviews), 0)::int as answers from day_ledger where learner_id = ${learnerId} and deck_id = ${deckId}`;
      return row?.answers ?? 0;
    },
    async rate(learnerId, deckId, stars, at) {
      await sql`
        insert into deck_ratings (learner_id, deck_id, stars, rated_at) values (${learnerId}, ${deckId}, ${stars}, ${at})
        on conflict (learner_id, deck_id) do update set stars = ${stars}, rated_at = ${at}`;
    },
    async markSeen(learnerId, deckId, at) {
      await sql`
        insert into deck_visits (learner_id, deck_id, seen_at) values (${learnerId}, ${deckId}, ${at})
        on conflict (learner_id, deck_id) do update set seen_at = greatest(deck_visits.seen_at, ${at})`;
    },
    toBeTold: (closing) => toBeTold(sql, closing),
    recount: (decks, at) => recountDecks(sql, decks, at),
  };
}
