import type { ImportQueries, LocalText } from '@slova/application';
import type { DeckId } from '@slova/domain';
import type { Sql } from 'postgres';
import type { ImportRowOf } from './import-row.ts';
import { importOf } from './import-row.ts';

/** Where a learner's imports stand. */
export function makeImportQueries(sql: Sql): ImportQueries {
  return {
    async get(learnerId, id) {
      const [row] = await sql<ImportRowOf[]>`
        select * from imports where learner_id = ${learnerId} and id = ${id}`;
      return row ? importOf(row) : null;
    },
    async targets(learnerId) {
      return sql<{ id: DeckId; title: LocalText }[]>`
        select d.id, d.title from decks d
        where d.removed_at is null and (d.owner_id = ${learnerId} or exists (
          select from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id and m.role = 'editor'))
        order by d.title ->> 'en', d.id`;
    },
    async newest(learnerId, limit) {
      const rows = await sql<ImportRowOf[]>`
        select * from imports where learner_id = ${learnerId} order by created_at desc, id desc limit ${limit}`;
      return rows.map(importOf);
    },
  };
}
