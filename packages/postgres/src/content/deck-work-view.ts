import type { DeckWorkView } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import { includesAccess } from '@slova/domain';
import type { Sql } from 'postgres';
import { openedDeck } from './opened-deck.ts';

/** What is going on in a deck; null for one that the learner may not read. */
export async function deckWorkView(
  sql: Sql,
  learnerId: LearnerId,
  deckId: DeckId,
): Promise<{ readonly work: DeckWorkView | null } | null> {
  const deck = await openedDeck(sql, learnerId, { deckId });
  if (!deck) return null;
  if (!includesAccess(deck.access, 'edit')) return { work: null };
  const [work] = await sql<DeckWorkView[]>`
    select kind, done, total from deck_works where deck_id = ${deckId} and ended_at is null order by asked_at, id limit 1`;
  return { work: work ?? null };
}
