import type { Import, ImportedChange, ImportRepository, TermMatch } from '@slova/application';
import type { TermId, WrittenTerm } from '@slova/domain';
import type { JSONValue, TransactionSql } from 'postgres';
import type { ImportRowOf } from './import-row.ts';
import { importOf } from './import-row.ts';

/** Files that learners bring in, and the terms of decks that they are about. */
export function makeImportRepository(sql: TransactionSql): ImportRepository {
  return {
    async add(added) {
      await sql`insert into imports ${sql({
        ...changing(sql, added),
        learner_id: added.learnerId,
        id: added.id,
        kind: added.kind,
        file_name: added.fileName,
        size_bytes: added.sizeBytes,
        look: sql.json(added.look as JSONValue),
        created_at: added.createdAt,
      })}`;
    },
    async lock(learnerId, id) {
      const [row] = await sql<ImportRowOf[]>`
        select * from imports where learner_id = ${learnerId} and id = ${id} for update`;
      return row ? importOf(row) : null;
    },
    async save(saved) {
      await sql`
        update imports set ${sql(changing(sql, saved))} where learner_id = ${saved.learnerId} and id = ${saved.id}`;
    },
    async unfinished(learnerId) {
      const [row] = await sql<{ count: number }[]>`
        select count(*)::int as count from imports where learner_id = ${learnerId} and ended_at is null`;
      return row?.count ?? 0;
    },
    ...ofDeck(sql),
  };
}

function changing(sql: TransactionSql, saved: Import) {
  const json = (value: unknown) => sql.json(value as JSONValue);
  return {
    choices: saved.choices && json(saved.choices),
    state: saved.state,
    ending: saved.ending,
    cursor: saved.cursor,
    counts: json(saved.counts),
    expected: saved.expected && json(saved.expected),
    problems: json(saved.problems),
    problem_counts: json(saved.problemCounts),
    deck_id: saved.deckId,
    failure: saved.failure,
    ended_at: saved.endedAt,
  };
}

function ofDeck(sql: TransactionSql): Pick<ImportRepository, 'matches' | 'lastImported' | 'untouched'> {
  return {
    async matches(deckId, { guids, headwordKeys }) {
      return sql<TermMatch[]>`
        select id, guid, headword_key as "headwordKey", part_of_speech as "partOfSpeech" from terms
        where deck_id = ${deckId} and removed_at is null
          and (headword_key = any(${[...headwordKeys]}::text[]) or guid = any(${[...guids]}::text[]))
        order by position, id`;
    },
    async lastImported(deckId, termIds) {
      const rows = await sql<{ term_id: TermId; after: WrittenTerm }[]>`
        select distinct on (r.term_id) r.term_id, r.after from revisions r
        where r.deck_id = ${deckId} and r.term_id = any(${[...termIds]}::uuid[]) and r.after is not null
          and exists (select from imports i where i.id = r.batch_id)
        order by r.term_id, r.version desc`;
      return new Map(rows.map(({ term_id: id, after }) => [id, after]));
    },
    async untouched(deckId, importId, limit) {
      return sql<ImportedChange[]>`
        select t.id, t.version, r.before from revisions r
        join terms t on t.deck_id = r.deck_id and t.id = r.term_id and t.version = r.version and t.removed_at is null
        where r.deck_id = ${deckId} and r.batch_id = ${importId} limit ${limit}`;
    },
  };
}
