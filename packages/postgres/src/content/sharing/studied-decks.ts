import type { LeftDeck, LocalText, StudiedDeck } from '@slova/application';
import type { DeckId, DeckVisibility, LearnerId } from '@slova/domain';
import { deckFate } from '@slova/domain';
import type { Sql } from 'postgres';

type Row = {
  title: LocalText;
  visibility: DeckVisibility;
  isHidden: boolean;
  isRemoved: boolean;
  isLeft: boolean;
};

/** What became of a deck that a learner studies or studied; null for one they never chose. A hidden one is not named. */
export async function studiedDeck(
  sql: Sql,
  learnerId: LearnerId,
  deckId: DeckId,
): Promise<StudiedDeck | null> {
  const [row] = await sql<Row[]>`
    select d.title, d.visibility, d.hidden_at is not null as "isHidden", d.removed_at is not null as "isRemoved",
      e.left_at is not null as "isLeft"
    from enrolments e join decks d on d.id = e.deck_id where e.learner_id = ${learnerId} and e.deck_id = ${deckId}`;
  if (!row) return null;
  return { deckId, title: row.isHidden ? null : row.title, fate: deckFate(row), isLeft: row.isLeft };
}

const mostLeft = 100;

/** Decks that a learner left and may take up again, the last one first. */
export const leftDecks = (sql: Sql, learnerId: LearnerId): Promise<readonly LeftDeck[]> => sql<LeftDeck[]>`
  select d.id, d.title, d.term_count as terms, e.left_at as "leftAt" from enrolments e join decks d on d.id = e.deck_id
  where e.learner_id = ${learnerId} and e.left_at is not null and d.removed_at is null and d.hidden_at is null
  order by e.left_at desc, d.id limit ${mostLeft}`;
