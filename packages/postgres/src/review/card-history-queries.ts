import type { CardHistoryQueries, HistoryEntry } from '@slova/application';
import type {
  CardSchedule,
  DueSet,
  ExerciseType,
  LearnerDay,
  LogKind,
  Outcome,
  Rating,
  SchedulerSettings,
} from '@slova/domain';
import { defaultSettings } from '@slova/domain';
import type { Sql } from 'postgres';
import type { CardRow } from './card-row.ts';
import { cardOf } from './card-row.ts';
import type { StoredImage } from './stored-image.ts';

type LogRow = {
  id: string;
  kind: LogKind;
  rating: Rating | null;
  exercise_type: ExerciseType | null;
  reviewed_at: Date;
  reviewed_on: LearnerDay;
  time_zone: string;
  day_start_hour: number;
  gap_days: number;
  before: CardSchedule;
  after: Outcome | DueSet | { schedule: StoredImage } | null;
  settings: SchedulerSettings | null;
  chosen_days: number | null;
  guess: number | null;
  slip: number | null;
};

/** A card with all live rows of its log, practice included. */
export function makeCardHistoryQueries(sql: Sql): CardHistoryQueries {
  return {
    async card(learnerId, cardId) {
      const [[row], entries] = await Promise.all([
        sql<(CardRow & { headword: string; language: string; settings: SchedulerSettings | null })[]>`
          select c.*, t.headword, d.term_language as language, e.settings
          from cards c
          join decks d on d.id = c.deck_id
          join terms t on t.deck_id = c.deck_id and t.id = c.term_id
          join enrolments e on e.learner_id = c.learner_id and e.deck_id = c.deck_id
          where c.learner_id = ${learnerId} and c.id = ${cardId}`,
        sql<LogRow[]>`
          select id, kind, rating, exercise_type, reviewed_at, reviewed_on, time_zone, day_start_hour, gap_days, before, after,
            settings, chosen_days, guess, slip
          from review_log where learner_id = ${learnerId} and card_id = ${cardId} and undone_at is null
          order by reviewed_at, position nulls last`,
      ]);
      if (!row) return null;
      const { headword, language, settings } = row;
      return {
        card: cardOf(row),
        headword,
        language,
        settings: settings ?? defaultSettings,
        entries: entries.map(entryOf),
      };
    },
  };
}

function entryOf(row: LogRow): HistoryEntry {
  const { after } = row;
  return {
    id: row.id,
    kind: row.kind,
    rating: row.rating,
    exerciseType: row.exercise_type,
    at: row.reviewed_at,
    on: row.reviewed_on,
    timeZone: row.time_zone,
    dayStartHour: row.day_start_hour,
    gapDays: row.gap_days,
    before: row.before,
    after: after && 'memory' in after ? after : null,
    ...dueSetBy(after),
    settings: row.settings ?? defaultSettings,
    chosenDays: row.chosen_days,
    guess: row.guess,
    slip: row.slip,
  };
}

function dueSetBy(after: LogRow['after']): Pick<HistoryEntry, 'dueOn' | 'setBy'> {
  if (after && 'dueOn' in after) return { dueOn: after.dueOn, setBy: after.by ?? 'learner' };
  const due = after && 'schedule' in after ? after.schedule.due : null;
  return due && 'on' in due ? { dueOn: due.on, setBy: 'import' } : { dueOn: null, setBy: null };
}
