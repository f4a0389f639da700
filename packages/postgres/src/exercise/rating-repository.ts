import type { AnswerToRate, RatingRepository } from '@slova/application';
import { itemKey } from '@slova/application';
import type {
  CardSchedule,
  DeckId,
  Direction,
  EventId,
  Rating,
  SchedulerSettings,
  TermId,
} from '@slova/domain';
import { certain, defaultSettings, memoryModel } from '@slova/domain';
import type { PendingQuery, Row, TransactionSql } from 'postgres';

type LoggedRow = {
  id: string;
  deck_id: string;
  term_id: string;
  direction: Direction;
  rating: Rating;
  gap_days: number;
  before: CardSchedule;
  settings: SchedulerSettings | null;
  guess: number | null;
  slip: number | null;
};

/** Ratings of learners and terms. Rows are written in key order, so that two workers never deadlock. */
export function makeRatingRepository(sql: TransactionSql): RatingRepository {
  return {
    async answers(learnerId, ids) {
      await oneAtATime(sql, learnerId);
      const rows = await sql<LoggedRow[]>`
        select r.id, r.deck_id, r.term_id, c.direction, r.rating, r.gap_days, r.before, r.settings, r.guess, r.slip
        from review_log r join cards c on c.learner_id = r.learner_id and c.id = r.card_id
        where r.learner_id = ${learnerId} and r.id = any(${[...ids]}::uuid[]) and r.undone_at is null
          and r.kind = 'review' and r.exercise_type <> 'flashcard' and r.gap_days > 0
        order by r.reviewed_at, r.id`;
      return rows.flatMap(answerOf);
    },
    async abilities(learnerId, deckIds) {
      const rows = await sql<{ deck_id: DeckId; ability: number; answers: number }[]>`
        select deck_id, ability, answers from learner_abilities
        where learner_id = ${learnerId} and deck_id = any(${[...deckIds]}::uuid[])`;
      return new Map(rows.map((row) => [row.deck_id, { logits: row.ability, answers: row.answers }]));
    },
    async difficulties(items) {
      const rows = await sql<
        { deck_id: DeckId; term_id: TermId; direction: Direction; difficulty: number; answers: number }[]
      >`
        select d.* from item_difficulties d
        join (select distinct * from unnest(${items.map(({ deckId }) => deckId)}::uuid[],
          ${items.map(({ termId }) => termId)}::uuid[], ${items.map(({ direction }) => direction)}::text[])
          as t (deck_id, term_id, direction)) t using (deck_id, term_id, direction)`;
      return new Map(
        rows.map((row) => [
          itemKey({ deckId: row.deck_id, termId: row.term_id, direction: row.direction }),
          { logits: row.difficulty, answers: row.answers },
        ]),
      );
    },
    async add(learnerId, changes) {
      const change = sql`
        insert into rating_changes (learner_id, id, deck_id, term_id, direction, ability, difficulty)
        select ${learnerId}, * from unnest(${changes.map(({ id }) => id)}::uuid[], ${changes.map(({ deckId }) => deckId)}::uuid[],
          ${changes.map(({ termId }) => termId)}::uuid[], ${changes.map(({ direction }) => direction)}::text[],
          ${changes.map(({ ability }) => ability)}::float8[], ${changes.map(({ difficulty }) => difficulty)}::float8[])
        on conflict do nothing returning *`;
      await apply(sql, learnerId, change, 1);
    },
    async takeBack(learnerId, ids) {
      await oneAtATime(sql, learnerId);
      const change = sql`
        delete from rating_changes where learner_id = ${learnerId} and id = any(${[...ids]}::uuid[]) returning *`;
      await apply(sql, learnerId, change, -1);
    },
  };
}

// An answer that is being learnt from cannot be taken back at the same moment.
async function oneAtATime(sql: TransactionSql, learnerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ratings ${learnerId}`}, 0))`;
}

/** Adds (or, with -1, takes away) what the changed rows say, to a millionth: what is taken away leaves nothing behind. */
async function apply(
  sql: TransactionSql,
  learnerId: string,
  change: PendingQuery<Row[]>,
  count: 1 | -1,
): Promise<void> {
  await sql`
    with changed as (${change}), able as (
      insert into learner_abilities as a (learner_id, deck_id, ability, answers)
      select ${learnerId}, deck_id, ${count}::int * sum(ability), (${count}::int * count(*))::int from changed group by deck_id order by deck_id
      on conflict (learner_id, deck_id) do update
      set ability = round((a.ability + excluded.ability)::numeric, 6), answers = a.answers + excluded.answers
    )
    insert into item_difficulties as d (deck_id, term_id, direction, difficulty, answers)
    select deck_id, term_id, direction, ${count}::int * sum(difficulty), (${count}::int * count(*))::int from changed
    group by deck_id, term_id, direction order by deck_id, term_id, direction
    on conflict (deck_id, term_id, direction) do update
    set difficulty = round((d.difficulty + excluded.difficulty)::numeric, 6), answers = d.answers + excluded.answers`;
}

function answerOf(row: LoggedRow): AnswerToRate[] {
  const { memory } = row.before;
  if (!memory) return [];
  const { guess, slip } = row;
  return [
    {
      id: row.id as EventId,
      deckId: row.deck_id as DeckId,
      termId: row.term_id as TermId,
      direction: row.direction,
      right: row.rating !== 'again',
      recall: memoryModel(row.settings ?? defaultSettings).retrievability(memory, row.gap_days),
      evidence: guess === null || slip === null ? certain : { guess, slip },
    },
  ];
}
