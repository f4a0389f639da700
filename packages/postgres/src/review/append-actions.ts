import type { ActedCard, EventId, LearnerId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { saveCards } from './save-cards.ts';

/**
 * Appends what was done to cards to their histories and saves the cards: three statements, however many cards. What follows
 * from an answer is logged at that answer's moment, which makes it a part of its step.
 */
export async function appendActions(
  sql: TransactionSql,
  learnerId: LearnerId,
  acted: readonly ActedCard[],
  followsFrom: EventId | null = null,
): Promise<void> {
  if (acted.length === 0) return;
  const ids = acted.map(({ card }) => card.id);
  const found = await sql<{ id: string; entries: number }[]>`
    select id, entries from cards where learner_id = ${learnerId} and id = any(${ids}::uuid[])`;
  const entries = new Map(found.map((row) => [row.id, row.entries]));
  const rows = acted.map(({ card, entry }) => {
    const position = (entries.get(card.id) ?? 0) + 1;
    entries.set(card.id, position);
    return rowOf(entry, position);
  });
  await sql`
    insert into review_log (learner_id, id, kind, card_id, deck_id, term_id, position, repetition, duration_ms, reviewed_at, time_zone,
      day_start_hour, reviewed_on, gap_days, before, after, algorithm, logged_at)
    select ${learnerId}, id, kind, card_id, deck_id, term_id, position, repetition, 0, reviewed_at, time_zone,
      day_start_hour, reviewed_on, gap_days, before, nullif(after, 'null'::jsonb), algorithm,
      coalesce((select logged_at from review_log where learner_id = ${learnerId} and id = ${followsFrom}), now())
    from jsonb_to_recordset(${sql.json(rows)}) as t (id uuid, kind text, card_id uuid, deck_id uuid, term_id uuid, position int,
      repetition int, reviewed_at timestamptz, time_zone text, day_start_hour int, reviewed_on int, gap_days int, before jsonb,
      after jsonb, algorithm text)`;
  const last = new Map(acted.map(({ card }) => [card.id, card]));
  const cards = [...last.values()].map((card) => ({ card, entries: entries.get(card.id) ?? 0 }));
  await saveCards(sql, learnerId, cards);
}

const rowOf = (entry: ActedCard['entry'], position: number) => ({
  id: entry.id,
  kind: entry.kind,
  card_id: entry.cardId,
  deck_id: entry.deckId,
  term_id: entry.termId,
  position,
  repetition: entry.repetition,
  reviewed_at: entry.reviewedAt,
  time_zone: entry.timeZone,
  day_start_hour: entry.dayStartHour,
  reviewed_on: entry.reviewedOn,
  gap_days: entry.gapDays,
  before: entry.before,
  after: entry.after,
  algorithm: entry.algorithm,
});
