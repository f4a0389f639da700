import type { DeckSchedule } from '@slova/application';
import type {
  CardId,
  DeckId,
  LearnerDay,
  LearnerId,
  Moment,
  PlannedBreak,
  ScheduledCard,
  StudySettings,
  TermId,
} from '@slova/domain';
import { defaultStudySettings, learnerDayAt, noEasyDays } from '@slova/domain';
import type { ISql } from 'postgres';

/** The longest interval that balancing moves, with its fuzz, in days. */
const plannedDays = 98;

type HeadRow = {
  study: StudySettings | null;
  easy_days: readonly number[] | null;
  breaks: readonly PlannedBreak[] | null;
  due_today: number;
  due: readonly number[];
};
type ScheduledRow = {
  id: CardId;
  term_id: TermId;
  repetitions: number;
  stability: number;
  difficulty: number;
  last_reviewed_on: LearnerDay;
  due_on: LearnerDay;
  due_by: ScheduledCard['dueBy'];
};

/** A deck's settings with its cards in review and how full its days are, in two statements; null when not enrolled. */
export async function deckSchedule(
  sql: ISql,
  learnerId: LearnerId,
  deckId: DeckId,
  { at, clock }: Moment,
): Promise<DeckSchedule | null> {
  const today = learnerDayAt(at, clock);
  const [head] = await sql<HeadRow[]>`
    with due as (
      select greatest(coalesce(due_on, ${today}::int), ${today}::int) as day, count(*)::int as n from cards
      where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and (due_at is not null or due_on <= ${today + plannedDays})
      group by 1
    )
    select e.study,
      (select easy_days from study_preferences where learner_id = ${learnerId}) as easy_days,
      (select json_agg(json_build_object('fromOn', from_on, 'toOn', to_on)) from planned_breaks
        where learner_id = ${learnerId} and to_on > ${today}) as breaks,
      coalesce((select n from due where day = ${today}), 0) as due_today,
      array(select coalesce(n, 0) from generate_series(${today + 1}::int, ${today + plannedDays}::int) as coming
        left join due on due.day = coming order by coming) as due
    from enrolments e where e.learner_id = ${learnerId} and e.deck_id = ${deckId} and e.left_at is null`;
  if (!head) return null;
  const rows = await scheduledRows(sql, learnerId, deckId);
  return {
    settings: head.study ?? defaultStudySettings,
    cards: rows.map(scheduledOf),
    dueToday: head.due_today,
    plan: { today, due: head.due, easyDays: head.easy_days ?? noEasyDays, breaks: head.breaks ?? [] },
  };
}

// Where a day comes from is said by the last row of the card's history that gave it one.
function scheduledRows(sql: ISql, learnerId: LearnerId, deckId: DeckId) {
  return sql<ScheduledRow[]>`
    select c.id, c.term_id, c.repetitions, c.stability, c.difficulty, c.last_reviewed_on, c.due_on,
      case
        when last.kind = 'set-due' and last.by is null then 'learner'
        when last.kind = 'review' and last.settings is not distinct from e.settings then 'these-settings'
        else 'other-settings'
      end as due_by
    from enrolments e
    join cards c on c.learner_id = e.learner_id and c.deck_id = e.deck_id
    left join lateral (
      select r.kind, r.settings, r.after ->> 'by' as by from review_log r
      where r.learner_id = c.learner_id and r.card_id = c.id and r.undone_at is null and r.position is not null
        and r.kind in ('review', 'set-due')
      order by r.position desc limit 1
    ) last on true
    where e.learner_id = ${learnerId} and e.deck_id = ${deckId} and c.held is null and c.state = 'review'
      and c.due_on is not null and c.last_reviewed_on is not null and c.stability is not null
    order by c.id`;
}

const scheduledOf = (row: ScheduledRow): ScheduledCard => ({
  id: row.id,
  termId: row.term_id,
  repetitions: row.repetitions,
  memory: { stability: row.stability, difficulty: row.difficulty },
  lastReviewedOn: row.last_reviewed_on,
  dueOn: row.due_on,
  dueBy: row.due_by,
});
