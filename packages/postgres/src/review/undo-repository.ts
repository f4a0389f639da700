import type { UndoRepository } from '@slova/application';
import type { LearnerId, TermId, UndoneStep, UndoReach } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import { changeLedger } from './change-ledger.ts';
import { lockRescheduled } from './lock-rescheduled.ts';
import { reviseRows } from './revise-rows.ts';
import { saveCards } from './save-cards.ts';
import type { UndoColumns } from './undo-row.ts';
import { undoRowOf } from './undo-row.ts';

/** Taking back. A step is what one transaction logged; the log's newest rows are found along their index. */
export function makeUndoRepository(sql: TransactionSql): UndoRepository {
  return {
    async begin(learnerId, requestId) {
      await sql`select 1 from learners where id = ${learnerId} for no key update`;
      const [row] = await sql<{ steps: UndoneStep[] }[]>`
        select payload->'steps' as steps from outbox
        where learner_id = ${learnerId} and id = ${requestId} and type = 'review.undone'`;
      return row?.steps ?? null;
    },
    async newest(learnerId, steps, reach) {
      const found = await newestRows(sql, learnerId, steps, reach);
      const ids = found.map(({ id }) => id);
      // The answer path locks an attempt before its card: the same order here, so that neither waits for the other in a circle.
      await sql`select 1 from attempts where learner_id = ${learnerId} and id = any(${ids}::uuid[]) order by id for update`;
      const termIds = [...new Set(found.map((row) => row.term_id))];
      const cards = await sql<CardRow[]>`
        select * from cards where learner_id = ${learnerId} and term_id = any(${termIds}::uuid[]) order by id for update`;
      // Somebody may have put a late answer among them before the cards were locked.
      const rows = await newestRows(sql, learnerId, steps, reach);
      const cardIds = new Set<string>(rows.map((row) => row.card_id));
      return {
        rows: rows.map(undoRowOf),
        cards: cards
          .filter(({ id }) => cardIds.has(id))
          .map((row) => ({ card: cardOf(row), entries: row.entries })),
      };
    },
    async one(learnerId, attemptId) {
      await sql`select 1 from attempts where learner_id = ${learnerId} and id = ${attemptId} for update`;
      const [found] = await rowOf(sql, learnerId, attemptId);
      if (!found) return null;
      const cards = await sql<CardRow[]>`
        select * from cards where learner_id = ${learnerId} and term_id = ${found.term_id} order by id for update`;
      // A late answer may have moved it within its card's history before the cards were locked.
      const [row = found] = await rowOf(sql, learnerId, attemptId);
      const own = cards.filter(({ id }) => id === row.card_id);
      return {
        rows: [undoRowOf(row)],
        cards: own.map((card) => ({ card: cardOf(card), entries: card.entries })),
      };
    },
    rescheduled: (learnerId, id) => lockRescheduled(sql, learnerId, id),
    async save({ learnerId, undoneAt, rows, cards, revised, ledger }) {
      const ids = rows.map(({ id }) => id);
      await sql`update review_log set undone_at = ${undoneAt} where learner_id = ${learnerId} and id = any(${ids}::uuid[])`;
      await reviseRows(sql, learnerId, revised);
      await saveCards(sql, learnerId, cards);
      const buried = rows.filter(({ hasBuried }) => hasBuried).map(({ termId }) => termId);
      if (buried.length > 0) await buryAnew(sql, learnerId, buried);
      await sql`
        update attempts set result = result || '{"undone": true}'
        where learner_id = ${learnerId} and id = any(${ids}::uuid[]) and result is not null`;
      await changeLedger(sql, learnerId, ledger);
    },
  };
}

function rowOf(sql: TransactionSql, learnerId: LearnerId, id: string) {
  return sql<UndoColumns[]>`
    select 1 as step, r.id, r.kind, r.card_id, r.deck_id, r.term_id, r.position, r.before, r.rating, r.exercise_type, r.duration_ms,
      r.reviewed_at, r.reviewed_on, r.logged_at, r.buried_siblings is not null as has_buried_siblings
    from review_log r where r.learner_id = ${learnerId} and r.id = ${id} and r.undone_at is null`;
}

function newestRows(sql: TransactionSql, learnerId: LearnerId, steps: number, reach?: UndoReach) {
  // What is of today was logged since yesterday: so far and no further the log is looked through.
  const within = reach
    ? sql`and r.deck_id = ${reach.deckId} and r.reviewed_on >= ${reach.today} and r.logged_at > now() - interval '2 days'`
    : sql``;
  return sql<UndoColumns[]>`
    with recursive steps as (
      (select r.logged_at, 1 as step from review_log r
        where r.learner_id = ${learnerId} and r.undone_at is null and r.import_id is null ${within} order by r.logged_at desc limit 1)
      union all
      select (
        select r.logged_at from review_log r
        where r.learner_id = ${learnerId} and r.undone_at is null and r.import_id is null and r.logged_at < s.logged_at ${within}
        order by r.logged_at desc limit 1
      ), s.step + 1
      from steps s where s.step < ${steps} and s.logged_at is not null
    )
    select s.step, r.id, r.kind, r.card_id, r.deck_id, r.term_id, r.position, r.before, r.rating, r.exercise_type, r.duration_ms,
      r.reviewed_at, r.reviewed_on, r.logged_at, r.buried_siblings is not null as has_buried_siblings
    from steps s join review_log r on r.learner_id = ${learnerId} and r.logged_at = s.logged_at and r.undone_at is null
      and r.import_id is null
    order by s.step, r.position desc, r.id`;
}

// A card is buried for the latest day for which a live row of its term buries it.
async function buryAnew(
  sql: TransactionSql,
  learnerId: LearnerId,
  termIds: readonly TermId[],
): Promise<void> {
  await sql`
    update cards c set buried_on = (
      select max(r.reviewed_on) from cards s
      join review_log r on r.learner_id = s.learner_id and r.card_id = s.id and r.undone_at is null
      where s.learner_id = c.learner_id and s.term_id = c.term_id
        and (c.id = any(r.buried_siblings) or (r.kind = 'bury' and r.card_id = c.id))
    )
    where c.learner_id = ${learnerId} and c.term_id = any(${[...termIds]}::uuid[])`;
}
