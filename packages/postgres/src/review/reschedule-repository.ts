import type { Reschedule, RescheduleRepository } from '@slova/application';
import type { DeckId, LearnerId, RescheduleId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { deckSchedule } from './deck-schedule.ts';

export type RescheduleRow = {
  learner_id: LearnerId;
  id: RescheduleId;
  deck_id: DeckId;
  time_zone: string;
  day_start_hour: number;
  asked_at: Date;
  applied_at: Date | null;
  cards: number | null;
  take_back_asked_at: Date | null;
  taken_back_at: Date | null;
  taken_back: number | null;
};

/** What learners asked to have rescheduled, and what became of it. */
export function makeRescheduleRepository(sql: TransactionSql): RescheduleRepository {
  return {
    schedule: (learnerId, deckId, moment) => deckSchedule(sql, learnerId, deckId, moment),
    async add({ learnerId, id, deckId, clock, askedAt }) {
      await sql`
        insert into reschedules (learner_id, id, deck_id, time_zone, day_start_hour, asked_at)
        values (${learnerId}, ${id}, ${deckId}, ${clock.timeZone}, ${clock.dayStartHour}, ${askedAt})`;
    },
    async lock(learnerId, id) {
      const [row] = await sql<RescheduleRow[]>`
        select * from reschedules where learner_id = ${learnerId} and id = ${id} for update`;
      return row ? rescheduleOf(row) : null;
    },
    async lockNewest(learnerId, deckId) {
      const [row] = await sql<RescheduleRow[]>`
        select * from reschedules where learner_id = ${learnerId} and deck_id = ${deckId}
        order by asked_at desc, id desc limit 1 for update`;
      return row ? rescheduleOf(row) : null;
    },
    async markApplied(learnerId, id, cards) {
      await sql`
        update reschedules set applied_at = now(), cards = ${cards} where learner_id = ${learnerId} and id = ${id}`;
    },
    async markTakeBackAsked(learnerId, id, at) {
      await sql`update reschedules set take_back_asked_at = ${at} where learner_id = ${learnerId} and id = ${id}`;
    },
    async markTakenBack(learnerId, id, at, cards) {
      await sql`
        update reschedules set taken_back_at = ${at}, taken_back = ${cards} where learner_id = ${learnerId} and id = ${id}`;
    },
  };
}

export function rescheduleOf(row: RescheduleRow): Reschedule {
  return {
    learnerId: row.learner_id,
    id: row.id,
    deckId: row.deck_id,
    clock: { timeZone: row.time_zone, dayStartHour: row.day_start_hour },
    askedAt: row.asked_at,
    appliedAt: row.applied_at,
    cards: row.cards,
    takeBackAskedAt: row.take_back_asked_at,
    takenBackAt: row.taken_back_at,
    takenBack: row.taken_back,
  };
}
