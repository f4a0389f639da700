import type { ImportFiles } from '@slova/application';
import type { Sql } from 'postgres';

/** Files on their way in, kept where the API and every worker find them. Each part is read by a statement of its own. */
export function makeImportFiles(sql: Sql): ImportFiles {
  return {
    async append(learnerId, id, part, bytes) {
      await sql`
        insert into import_files (learner_id, import_id, part, bytes, stored_at)
        values (${learnerId}, ${id}, ${part}, ${Buffer.from(bytes)}, now())`;
    },
    async *bytes(learnerId, id) {
      for (let part = 1; ; part += 1) {
        const [row] = await sql<{ bytes: Buffer }[]>`
          select bytes from import_files where learner_id = ${learnerId} and import_id = ${id} and part = ${part}`;
        if (!row) return;
        yield row.bytes;
      }
    },
    async remove(learnerId, id) {
      await sql`delete from import_files where learner_id = ${learnerId} and import_id = ${id}`;
    },
    async prune(before) {
      await sql.begin(async (transaction) => {
        await transaction`
          update imports set state = 'cancelled', ended_at = now()
          where ended_at is null and state in ('given', 'checking', 'checked') and created_at < ${before}`;
        await transaction`
          delete from import_files f where stored_at < ${before}
            and not exists (select from imports i where i.learner_id = f.learner_id and i.id = f.import_id
              and i.ended_at is null)`;
      });
    },
  };
}
