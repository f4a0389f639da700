import type { DeckTask, DeckWork, DeckWorkRepository } from '@slova/application';
import type { ChangeBatchId, DeckId, DeckWorkId, LearnerId, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';

type Row = {
  learner_id: LearnerId;
  id: DeckWorkId;
  deck_id: DeckId;
  kind: DeckTask['kind'];
  from_deck_id: DeckId | null;
  moment: Date | null;
  reason: string | null;
  batch_id: ChangeBatchId;
  done: number;
  total: number;
  asked_at: Date;
  ended_at: Date | null;
  next: readonly TermId[];
};

/** Changes of decks that take longer than a request may. */
export function makeDeckWorkRepository(sql: TransactionSql): DeckWorkRepository {
  return {
    async add({ learnerId, id, deckId, task, reason, batchId, done, total, askedAt }, termIds) {
      const from = task.kind === 'copy' ? task.fromDeckId : null;
      const moment = task.kind === 'restore' ? task.moment : null;
      await sql`
        insert into deck_works (learner_id, id, deck_id, kind, from_deck_id, moment, reason, batch_id, term_ids, done, total, asked_at)
        values (${learnerId}, ${id}, ${deckId}, ${task.kind}, ${from}, ${moment}, ${reason}, ${batchId},
          ${[...termIds]}::uuid[], ${done}, ${total}, ${askedAt})`;
    },
    async lock(learnerId, id, next) {
      const [row] = await sql<Row[]>`
        select learner_id, id, deck_id, kind, from_deck_id, moment, reason, batch_id, done, total, asked_at, ended_at,
          term_ids[done + 1 : done + ${next}::int] as next
        from deck_works where learner_id = ${learnerId} and id = ${id} for update`;
      return row ? { work: workOf(row), termIds: row.next } : null;
    },
    async save({ learnerId, id, done, endedAt }) {
      await sql`
        update deck_works set done = ${done}, ended_at = ${endedAt},
          term_ids = case when ${endedAt}::timestamptz is null then term_ids else '{}' end
        where learner_id = ${learnerId} and id = ${id}`;
    },
    async going(deckId) {
      const [row] = await sql<{ learnerId: LearnerId; id: DeckWorkId }[]>`
        select learner_id as "learnerId", id from deck_works where deck_id = ${deckId} and ended_at is null
        order by asked_at, id limit 1`;
      return row ?? null;
    },
  };
}

function workOf(row: Row): DeckWork {
  const { learner_id: learnerId, id, deck_id: deckId, from_deck_id: fromDeckId, moment, reason } = row;
  return {
    learnerId,
    id,
    deckId,
    // One of them is there, as its kind has it.
    task:
      row.kind === 'copy'
        ? { kind: 'copy', fromDeckId: fromDeckId ?? deckId }
        : { kind: 'restore', moment: moment ?? row.asked_at },
    reason,
    batchId: row.batch_id,
    done: row.done,
    total: row.total,
    askedAt: row.asked_at,
    endedAt: row.ended_at,
  };
}
