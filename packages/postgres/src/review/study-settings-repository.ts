import type { DeckStudy, StoredBreak, StudyPreset, StudySettingsRepository } from '@slova/application';
import type {
  DeckId,
  LearnerDay,
  LearnerId,
  PlannedBreakId,
  PresetId,
  StudyOverrides,
  StudySettings,
} from '@slova/domain';
import { defaultSettings, defaultStudySettings } from '@slova/domain';
import type { JSONValue, TransactionSql } from 'postgres';

export type DeckStudyRow = {
  learner_id: string;
  deck_id: string;
  study: StudySettings | null;
  preset_id: string | null;
  overrides: StudyOverrides | null;
  today_on: number | null;
  today_new: number | null;
  today_reviews: number | null;
};
type PresetRow = { learner_id: string; id: string; name: string; settings: StudySettings; created_at: Date };
type BreakRow = { learner_id: string; id: string; from_on: number; to_on: number };

/** Study settings, presets, easy days and breaks; all reads lock what they return. */
export function makeStudySettingsRepository(sql: TransactionSql): StudySettingsRepository {
  return {
    async deck(learnerId, deckId) {
      const [row] = await sql<DeckStudyRow[]>`
        select * from enrolments where learner_id = ${learnerId} and deck_id = ${deckId} and left_at is null for update`;
      return row ? deckStudyOf(row) : null;
    },
    async decksOf(learnerId, presetId) {
      const rows = await sql<DeckStudyRow[]>`
        select * from enrolments where learner_id = ${learnerId} and preset_id = ${presetId} order by deck_id for update`;
      return rows.map(deckStudyOf);
    },
    saveDecks: (decks) => saveDecks(sql, decks),
    async saveToday(learnerId, deckId, { on, newPerDay, reviewsPerDay }) {
      await sql`
        update enrolments set today_on = ${on}, today_new = ${newPerDay}, today_reviews = ${reviewsPerDay}
        where learner_id = ${learnerId} and deck_id = ${deckId}`;
    },
    async preset(learnerId, id) {
      const [row] = await sql<PresetRow[]>`
        select * from study_presets where learner_id = ${learnerId} and id = ${id} for update`;
      return row ? presetOf(row) : null;
    },
    async presetCount(learnerId) {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::int as count from study_presets where learner_id = ${learnerId}`;
      return row?.count ?? 0;
    },
    async savePreset({ learnerId, id, name, settings, createdAt }) {
      await sql`
        insert into study_presets (learner_id, id, name, settings, created_at)
        values (${learnerId}, ${id}, ${name}, ${jsonOf(sql, settings)}, ${createdAt})
        on conflict (learner_id, id) do update set name = excluded.name, settings = excluded.settings`;
    },
    async removePreset(learnerId, id) {
      await sql`delete from study_presets where learner_id = ${learnerId} and id = ${id}`;
    },
    async saveEasyDays(learnerId, easyDays) {
      await sql`
        insert into study_preferences (learner_id, easy_days) values (${learnerId}, ${jsonOf(sql, easyDays)})
        on conflict (learner_id) do update set easy_days = excluded.easy_days`;
    },
    async breaks(learnerId) {
      const rows = await sql<BreakRow[]>`
        select * from planned_breaks where learner_id = ${learnerId} order by from_on, id for update`;
      return rows.map(breakOf);
    },
    async saveBreak({ learnerId, id, fromOn, toOn }) {
      await sql`
        insert into planned_breaks (learner_id, id, from_on, to_on) values (${learnerId}, ${id}, ${fromOn}, ${toOn})
        on conflict (learner_id, id) do update set from_on = excluded.from_on, to_on = excluded.to_on`;
    },
    async removeBreak(learnerId, id) {
      await sql`delete from planned_breaks where learner_id = ${learnerId} and id = ${id}`;
    },
  };
}

// A card with an exercise still open becomes another version: the intervals that were shown no longer hold (rule S2).
async function saveDecks(sql: TransactionSql, decks: readonly DeckStudy[]): Promise<void> {
  const learnerId = decks[0]?.learnerId;
  if (learnerId === undefined) return;
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${jsonOf(sql, decks.map(savedRow))}) as w (
        deck_id uuid, study jsonb, settings jsonb, preset_id uuid, overrides jsonb, new_per_day int, reviews_per_day int)
    ), saved as (
      update enrolments e set study = w.study, settings = w.settings, preset_id = w.preset_id, overrides = w.overrides,
        new_per_day = w.new_per_day, reviews_per_day = w.reviews_per_day
      from wanted w where e.learner_id = ${learnerId} and e.deck_id = w.deck_id
    )
    update cards set version = version + 1
    where learner_id = ${learnerId} and id in (
      select a.card_id from wanted w
      cross join lateral (
        select shown_on from attempts where learner_id = ${learnerId} and deck_id = w.deck_id and result is null
        order by shown_at desc limit 1
      ) latest
      join attempts a on a.learner_id = ${learnerId} and a.deck_id = w.deck_id and a.result is null and a.shown_on = latest.shown_on
    )`;
}

const savedRow = ({ deckId, study, presetId, overrides }: DeckStudy) => ({
  deck_id: deckId,
  study,
  settings: JSON.stringify(study.scheduler) === JSON.stringify(defaultSettings) ? null : study.scheduler,
  preset_id: presetId,
  overrides,
  new_per_day: study.newPerDay,
  reviews_per_day: study.reviewsPerDay,
});

export function deckStudyOf(row: DeckStudyRow): DeckStudy {
  const { today_on: on, today_new: newPerDay, today_reviews: reviewsPerDay } = row;
  const hasToday = on !== null && newPerDay !== null && reviewsPerDay !== null;
  return {
    learnerId: row.learner_id as LearnerId,
    deckId: row.deck_id as DeckId,
    study: row.study ?? defaultStudySettings,
    presetId: row.preset_id as PresetId | null,
    overrides: row.overrides,
    today: hasToday ? { on: on as LearnerDay, newPerDay, reviewsPerDay } : null,
  };
}

const presetOf = (row: PresetRow): StudyPreset => ({
  learnerId: row.learner_id as LearnerId,
  id: row.id as PresetId,
  name: row.name,
  settings: row.settings,
  createdAt: row.created_at,
});

const breakOf = (row: BreakRow): StoredBreak => ({
  learnerId: row.learner_id as LearnerId,
  id: row.id as PlannedBreakId,
  fromOn: row.from_on as LearnerDay,
  toOn: row.to_on as LearnerDay,
});

const jsonOf = (sql: TransactionSql, value: object) => sql.json(value as unknown as JSONValue);
