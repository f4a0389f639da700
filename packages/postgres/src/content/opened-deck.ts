import type { DeckAccess, DeckId, DeckRole, LearnerId, TermId, WrittenDeck } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable } from './readable.ts';

export type OpenedDeck = { readonly id: DeckId; readonly access: DeckAccess };

/** The deck that is meant, with what the learner may do with it, if they may read it. A removed term is where it was. */
export async function openedDeck(
  sql: Sql,
  learnerId: LearnerId,
  of: { readonly deckId: DeckId } | { readonly termId: TermId },
): Promise<OpenedDeck | null> {
  const meant =
    'termId' in of ? sql`(select deck_id from terms where id = ${of.termId})` : sql`${of.deckId}::uuid`;
  const [row] = await sql<Row[]>`
    select d.id, d.owner_id, d.visibility, d.hidden_at is not null as is_hidden,
      (select role from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id) as role,
      exists (select from enrolments e where e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is null) as is_enrolled
    from decks d where d.id = ${meant} and ${isReadable(sql, learnerId)}`;
  if (!row) return null;
  const access = deckAccess(
    { ownerId: row.owner_id, visibility: row.visibility, isHidden: row.is_hidden },
    { learnerId, role: row.role, isEnrolled: row.is_enrolled },
  );
  return { id: row.id, access };
}

type Row = {
  id: DeckId;
  owner_id: LearnerId | null;
  visibility: WrittenDeck['visibility'];
  role: DeckRole | null;
  is_enrolled: boolean;
  is_hidden: boolean;
};
