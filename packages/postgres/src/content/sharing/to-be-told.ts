import type { ClosingTold } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** A page of those who are to be told that a deck was closed; see `SharingRepository`. */
export async function toBeTold(
  sql: TransactionSql,
  { deckId, what, exceptId, after, limit }: ClosingTold,
): Promise<LearnerId[]> {
  const isClosed = {
    'made-private': sql`d.visibility = 'private'`,
    removed: sql`d.removed_at is not null`,
    hidden: sql`d.hidden_at is not null`,
  }[what];
  const rows = await sql<{ id: LearnerId }[]>`
    select e.learner_id as id from enrolments e join decks d on d.id = e.deck_id
    where e.deck_id = ${deckId} and e.left_at is null and ${isClosed}
      and e.learner_id <> ${exceptId} and e.learner_id is distinct from d.owner_id
      and (${after}::uuid is null or e.learner_id > ${after})
      and (${what !== 'made-private'} or not exists (
        select from deck_members m where m.learner_id = e.learner_id and m.deck_id = e.deck_id and m.role <> 'reader'))
      and not exists (
        select from notifications n where n.learner_id = e.learner_id and n.read_at is null and n.content->>'kind' = 'deck'
          and n.content->>'deckId' = ${deckId} and n.content->>'what' = ${what})
    order by e.learner_id limit ${limit}`;
  return rows.map(({ id }) => id);
}
