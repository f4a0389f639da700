import type { AdoptedHistory, Adopter, HistoryRepository } from '@slova/application';
import type { ImportId, LearnerId, SchedulerSettings } from '@slova/domain';
import { defaultSettings } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import { adoptedRows } from './adopted-rows.ts';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import { withHistories } from './logged-cards.ts';
import { reviseRows } from './revise-rows.ts';
import { saveCards } from './save-cards.ts';

/** Histories that come with imports. Cards are locked by id, as everywhere. */
export function makeHistoryRepository(sql: TransactionSql): HistoryRepository {
  return {
    async adopter(learnerId, deckId) {
      const [row] = await sql<(Adopter['clock'] & { settings: SchedulerSettings | null })[]>`
        select l.time_zone as "timeZone", l.day_start_hour as "dayStartHour", e.settings
        from enrolments e join learners l on l.id = e.learner_id
        where e.learner_id = ${learnerId} and e.deck_id = ${deckId} and e.left_at is null`;
      if (!row) return null;
      const { settings, ...clock } = row;
      return { clock, settings: settings ?? defaultSettings };
    },
    async lockUntouched(learnerId, deckId, guids) {
      const rows = await sql<(CardRow & { guid: string })[]>`
        select c.*, t.guid from cards c join terms t on t.deck_id = c.deck_id and t.id = c.term_id
        where c.learner_id = ${learnerId} and c.deck_id = ${deckId} and c.entries = 0 and c.state = 'new'
          and t.guid = any(${[...guids]}::text[]) and t.removed_at is null
        order by c.id for update of c`;
      return rows.map((row) => ({ guid: row.guid, card: cardOf(row) }));
    },
    async adopt(learnerId, importId, adopted) {
      if (adopted.length === 0) return;
      const rows = adopted.flatMap(adoptedRows);
      await sql`
        insert into review_log (learner_id, id, kind, card_id, deck_id, term_id, position, repetition, rating, exercise_type,
          duration_ms, reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, after, algorithm, settings, import_id)
        select ${learnerId}, id, kind, card_id, deck_id, term_id, position, repetition, rating, exercise_type, duration_ms,
          reviewed_at, time_zone, day_start_hour, reviewed_on, gap_days, before, nullif(after, 'null'::jsonb), algorithm,
          nullif(settings, 'null'::jsonb), ${importId}
        from jsonb_to_recordset(${sql.json(rows)}) as t (id uuid, kind text, card_id uuid, deck_id uuid, term_id uuid, position int,
          repetition int, rating text, exercise_type text, duration_ms int, reviewed_at timestamptz, time_zone text,
          day_start_hour int, reviewed_on int, gap_days int, before jsonb, after jsonb, algorithm text, settings jsonb)`;
      const cards = adopted.map(({ card, answers, actions }) => ({
        card,
        entries: answers.length + actions.length,
      }));
      await saveCards(sql, learnerId, cards);
    },
    lockAdopted: (learnerId, importId, limit) => lockAdopted(sql, learnerId, importId, limit),
    async takeBack(learnerId, { gone, revised, cards, undoneAt }) {
      await sql`
        update review_log set undone_at = ${undoneAt} where learner_id = ${learnerId} and id = any(${[...gone]}::uuid[])`;
      await reviseRows(sql, learnerId, revised);
      await saveCards(sql, learnerId, cards);
    },
  };
}

async function lockAdopted(
  sql: TransactionSql,
  learnerId: LearnerId,
  importId: ImportId,
  limit: number,
): Promise<readonly AdoptedHistory[]> {
  const rows = await sql<CardRow[]>`
    select * from cards where learner_id = ${learnerId} and id in (
      select distinct card_id from review_log
      where learner_id = ${learnerId} and import_id = ${importId} and undone_at is null
      order by card_id limit ${limit}
    ) order by id for update`;
  const logged = await withHistories(sql, rows);
  const gone = await sql<{ card_id: string; ids: string[] }[]>`
    select card_id, array_agg(id::text) as ids from review_log
    where learner_id = ${learnerId} and import_id = ${importId} and undone_at is null
      and card_id = any(${rows.map(({ id }) => id)}::uuid[])
    group by card_id`;
  const byCard = new Map(gone.map((row) => [row.card_id, new Set(row.ids)]));
  return logged.map((each) => ({ ...each, gone: byCard.get(each.card.id) ?? new Set<string>() }));
}
