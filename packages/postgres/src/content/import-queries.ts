import type { ImportQueries } from '@slova/application';
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
    async newest(learnerId, limit) {
      const rows = await sql<ImportRowOf[]>`
        select * from imports where learner_id = ${learnerId} order by created_at desc, id desc limit ${limit}`;
      return rows.map(importOf);
    },
  };
}
