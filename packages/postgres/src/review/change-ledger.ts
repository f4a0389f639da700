import type { LedgerChange } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

/** Adds to days of the ledger (below zero: takes away); a day on which nothing is left is no day. */
export async function changeLedger(
  sql: TransactionSql,
  learnerId: LearnerId,
  changes: readonly LedgerChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const days = changes.map(({ learnerDay }) => learnerDay);
  const of = (part: keyof LedgerChange['part']): number[] => changes.map((change) => change.part[part]);
  await sql`
    update day_ledger d set reviews = d.reviews + c.reviews, review_cards = d.review_cards + c.review_cards,
      new_cards = d.new_cards + c.new_cards, recalled = d.recalled + c.recalled, duration_ms = d.duration_ms + c.duration_ms
    from (
      select day, deck_id, sum(reviews)::int as reviews, sum(review_cards)::int as review_cards, sum(new_cards)::int as new_cards,
        sum(recalled)::int as recalled, sum(duration_ms)::bigint as duration_ms
      from unnest(${days}::int[], ${changes.map(({ deckId }) => deckId)}::uuid[], ${of('reviews')}::int[], ${of('reviewCards')}::int[],
        ${of('newCards')}::int[], ${of('recalled')}::int[], ${of('durationMs')}::bigint[])
        as t (day, deck_id, reviews, review_cards, new_cards, recalled, duration_ms)
      group by day, deck_id
    ) c
    where d.learner_id = ${learnerId} and d.learner_day = c.day and d.deck_id = c.deck_id`;
  await sql`delete from day_ledger where learner_id = ${learnerId} and learner_day = any(${days}::int[]) and reviews = 0`;
}
