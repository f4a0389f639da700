import type { Import, ImportedChange, ImportRepository, TermMatch } from '@slova/application';
import type { CarriedMedia, MediaId, MediaLoss, RevisionId, TermId, WrittenTerm } from '@slova/domain';
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
    ...importedFiles(sql),
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

type CarriedRow = {
  readonly name: string;
  readonly id: MediaId | null;
  readonly loss: MediaLoss | null;
  readonly width: number | null;
  readonly height: number | null;
};

function importedFiles(sql: TransactionSql): Pick<ImportRepository, 'carried' | 'carry' | 'dropCarried'> {
  return {
    async carried(learnerId, id) {
      const rows = await sql<CarriedRow[]>`
        select f.name, m.id, f.loss, m.width, m.height from import_media f left join media m on m.id = f.media_id
        where f.learner_id = ${learnerId} and f.import_id = ${id}`;
      return new Map(rows.map((row) => [row.name, carriedOf(row)]));
    },
    async carry(learnerId, id, files) {
      const rows = [...files].map(([name, media]) =>
        typeof media === 'string'
          ? { name, media: null, loss: media }
          : { name, media: media.id, loss: null },
      );
      await sql`
        insert into import_media (learner_id, import_id, name, media_id, loss)
        select ${learnerId}, ${id}, name, media, loss
        from jsonb_to_recordset(${sql.json(rows)}) as given (name text, media text, loss text)
        on conflict do nothing`;
    },
    async dropCarried(learnerId, id) {
      await sql`delete from import_media where learner_id = ${learnerId} and import_id = ${id}`;
    },
  };
}

function carriedOf({ id, loss, width, height }: CarriedRow): CarriedMedia | MediaLoss {
  if (id === null) return loss ?? 'media_missing';
  return width === null || height === null ? { kind: 'sound', id } : { kind: 'picture', id, width, height };
}

/** Comes before every other. */
const firstId = '00000000-0000-0000-0000-000000000000';

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
    async untouched(deckId, importId, { after, limit }) {
      // Looked up one by one: of tables that have just grown the planner may know nothing yet, and would read all of them.
      const rows = await sql<(ImportedChange & { revision: RevisionId; isUntouched: boolean })[]>`
        select r.id as revision, r.term_id as id, r.version, r.before, coalesce(t.is_same, false) as "isUntouched"
        from (
          select id, term_id, version, before from revisions
          where deck_id = ${deckId} and batch_id = ${importId} and id > ${after ?? firstId}
          order by id limit ${limit + 1}) r
        left join lateral (
          select version = r.version and removed_at is null and deck_id = ${deckId} as is_same
          from terms where id = r.term_id offset 0) t on true
        order by r.id`;
      const page = rows.slice(0, limit);
      const changes = page.flatMap(({ id, version, before, isUntouched }) =>
        isUntouched ? [{ id, version, before }] : [],
      );
      return { changes, next: rows.length > limit ? (page.at(-1)?.revision ?? null) : null };
    },
  };
}
