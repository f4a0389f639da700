import type { ContentTarget } from '@slova/application';
import type { DeckRole, DeckVisibility, LearnerId } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type Row = {
  owner_id: LearnerId | null;
  visibility: DeckVisibility;
  role: DeckRole | null;
  is_enrolled: boolean;
  is_hidden: boolean;
};

/** Locks the deck of a target that is there for the learner; staff's own reading rights do not count here. */
export async function lockTarget(
  sql: TransactionSql,
  learnerId: LearnerId,
  { deckId, termId }: ContentTarget,
): Promise<{ readonly authorId: LearnerId | null } | null> {
  const [row] = await sql<Row[]>`
    select d.owner_id, d.visibility, m.role, e.learner_id is not null as is_enrolled,
      d.hidden_at is not null or t.hidden_at is not null as is_hidden
    from decks d
    left join terms t on t.deck_id = d.id and t.id = ${termId} and t.removed_at is null
    left join deck_members m on m.learner_id = ${learnerId} and m.deck_id = d.id
    left join enrolments e on e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is null
    where d.id = ${deckId} and d.removed_at is null ${termId === null ? sql`` : sql`and t.id is not null`}
    for no key update of d`;
  if (!row) return null;
  const { owner_id: ownerId, visibility, role } = row;
  const visitor = { learnerId, role, isEnrolled: row.is_enrolled };
  // A hidden term is as a hidden deck: there for whoever can mend it.
  const access = deckAccess({ ownerId, visibility, isHidden: row.is_hidden }, visitor);
  return access === 'none' ? null : { authorId: ownerId };
}
