import type { LocalText, StudySettingsQueries } from '@slova/application';
import type { DeckId, Direction, LearnerDay, PlannedBreakId, PresetId, StudySettings } from '@slova/domain';
import { noEasyDays } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable } from '../content/index.ts';
import type { DeckStudyRow } from './study-settings-repository.ts';
import { deckStudyOf } from './study-settings-repository.ts';

type PresetRow = { id: string; name: string; settings: StudySettings; created_at: Date; deck_ids: string[] };
type LearntRow = { stability: number; difficulty: number; last_reviewed_on: LearnerDay; due_on: LearnerDay };

/** What the settings pages show. */
export function makeStudySettingsQueries(sql: Sql): StudySettingsQueries {
  return {
    async deck(learnerId, deckId) {
      const [row] = await sql<(DeckStudyRow & { title: LocalText; directions: Direction[] })[]>`
        select e.*, d.title, d.directions from enrolments e join decks d on d.id = e.deck_id and ${isReadable(sql, learnerId)}
        where e.learner_id = ${learnerId} and e.deck_id = ${deckId} and e.left_at is null`;
      if (!row) return null;
      const { learnerId: _whose, ...study } = deckStudyOf(row);
      return { ...study, title: row.title, deckDirections: row.directions };
    },
    async presets(learnerId) {
      const rows = await sql<PresetRow[]>`
        select p.id, p.name, p.settings, p.created_at, array(
          select e.deck_id from enrolments e where e.learner_id = p.learner_id and e.preset_id = p.id and e.left_at is null order by e.enrolled_at, e.deck_id
        ) as deck_ids
        from study_presets p where p.learner_id = ${learnerId} order by p.created_at, p.id`;
      return rows.map(({ id, name, settings, created_at: createdAt, deck_ids: deckIds }) => ({
        id: id as PresetId,
        name,
        settings,
        createdAt,
        deckIds: deckIds as DeckId[],
      }));
    },
    async calendar(learnerId, today) {
      const [[preferences], breaks] = await Promise.all([
        sql<
          { easy_days: number[] }[]
        >`select easy_days from study_preferences where learner_id = ${learnerId}`,
        sql<{ id: PlannedBreakId; fromOn: LearnerDay; toOn: LearnerDay }[]>`
          select id, from_on as "fromOn", to_on as "toOn" from planned_breaks
          where learner_id = ${learnerId} and to_on >= ${today} order by from_on, id`,
      ]);
      return { easyDays: preferences?.easy_days ?? noEasyDays, breaks };
    },
    async learntCards(learnerId, deckId, limit) {
      const rows = await sql<LearntRow[]>`
        select stability, difficulty, last_reviewed_on, due_on from cards
        where learner_id = ${learnerId} and deck_id = ${deckId} and held is null and state = 'review'
          and due_on is not null and last_reviewed_on is not null and stability is not null
        order by due_on, id limit ${limit}`;
      return rows.map(({ stability, difficulty, last_reviewed_on: lastReviewedOn, due_on: dueOn }) => ({
        memory: { stability, difficulty },
        lastReviewedOn,
        dueOn,
      }));
    },
  };
}
