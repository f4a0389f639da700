import type { LoggedCard } from '@slova/application';
import type { ISql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import type { HistoryColumns } from './history-row.ts';
import { historyRowOf } from './history-row.ts';

/** Cards with their live histories in order, all in one more statement. */
export async function withHistories(sql: ISql, cards: readonly CardRow[]): Promise<LoggedCard[]> {
  if (cards.length === 0) return [];
  const rows = await sql<HistoryColumns[]>`
    select r.id, r.card_id, r.kind, r.rating, r.reviewed_at, r.reviewed_on, r.time_zone, r.day_start_hour, r.settings,
      r.chosen_days, r.guess, r.slip, r.before, r.after
    from unnest(${cards.map((card) => card.learner_id)}::uuid[], ${cards.map((card) => card.id)}::uuid[]) as k (learner_id, card_id)
    join review_log r on r.learner_id = k.learner_id and r.card_id = k.card_id and r.undone_at is null and r.position is not null
    order by r.learner_id, r.card_id, r.position`;
  const histories = Map.groupBy(rows, (row) => row.card_id);
  return cards.map((card) => ({
    card: cardOf(card),
    entries: card.entries,
    rows: (histories.get(card.id) ?? []).map(historyRowOf),
  }));
}
