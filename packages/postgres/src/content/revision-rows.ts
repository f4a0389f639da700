import type { ContentRepository, Revision } from '@slova/application';
import type { DeckId, TermId } from '@slova/domain';
import type { TransactionSql } from 'postgres';
import type { RevisionRow } from './stored-revision.ts';
import { revisionOf } from './stored-revision.ts';

type Revisions = Pick<
  ContentRepository,
  'addRevisions' | 'revision' | 'revisionOf' | 'changedSince' | 'firstSince'
>;

/** What was changed in decks, append-only. */
export function revisionRows(sql: TransactionSql): Revisions {
  return {
    async addRevisions(deckId, revisions) {
      if (revisions.length === 0) return;
      await sql`
        insert into revisions (deck_id, id, term_id, author_id, made_at, kind, reason, before, after, batch_id, version)
        select ${deckId}, id, term_id, author_id, made_at, kind, reason, nullif(before, 'null'::jsonb),
          nullif(after, 'null'::jsonb), batch_id, version
        from jsonb_to_recordset(${sql.json(revisions.map(recordOf))}) as t (id uuid, term_id uuid, author_id uuid,
          made_at timestamptz, kind text, reason text, before jsonb, after jsonb, batch_id uuid, version int)`;
    },
    async revision(deckId, id) {
      const [row] = await sql<
        RevisionRow[]
      >`select * from revisions where deck_id = ${deckId} and id = ${id}`;
      return row ? revisionOf(row) : null;
    },
    async revisionOf(termId, version) {
      const [row] = await sql<RevisionRow[]>`
        select * from revisions where term_id = ${termId} and version = ${version} and kind <> 'placed'`;
      const revision = row && revisionOf(row);
      return revision && revision.termId !== null ? revision : null;
    },
    async changedSince(deckId, after) {
      const rows = await sql<{ id: TermId }[]>`
        select distinct term_id as id from revisions where deck_id = ${deckId} and made_at > ${after} and term_id is not null
        order by term_id`;
      return rows.map(({ id }) => id);
    },
    firstSince: (deckId, since) => firstSince(sql, deckId, since),
  };
}

async function firstSince(
  sql: TransactionSql,
  deckId: DeckId,
  since: Parameters<ContentRepository['firstSince']>[1],
): Promise<Revision[]> {
  const within = 'batchId' in since ? sql`batch_id = ${since.batchId}` : ofSince(sql, since);
  const rows = await sql<RevisionRow[]>`
    select distinct on (term_id) * from revisions where deck_id = ${deckId} and ${within} order by term_id, version, made_at`;
  return rows.map(revisionOf);
}

function ofSince(
  sql: TransactionSql,
  { after, of }: { readonly after: Date; readonly of: readonly TermId[] | 'deck' },
) {
  const meant = of === 'deck' ? sql`term_id is null` : sql`term_id = any(${[...of]}::uuid[])`;
  return sql`made_at > ${after} and ${meant}`;
}

const recordOf = (revision: Revision) => ({
  id: revision.id,
  term_id: revision.termId,
  author_id: revision.authorId,
  made_at: revision.madeAt,
  kind: revision.kind,
  reason: revision.reason,
  before: revision.before,
  after: revision.after,
  batch_id: revision.batchId,
  version: revision.version,
});
