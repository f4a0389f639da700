import type { ContentQueries, RevisionRow as ShownRevision } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';
import { openedDeck } from './opened-deck.ts';
import type { RevisionRow } from './stored-revision.ts';
import { revisionOf } from './stored-revision.ts';

type Asked = Parameters<ContentQueries['revisions']>;

/** A page of the history of a deck or term that a learner may read, newest first. */
export async function revisionPage(
  sql: Sql,
  learnerId: LearnerId,
  of: Asked[1],
  { after, limit }: Asked[2],
): ReturnType<ContentQueries['revisions']> {
  const place = await openedDeck(sql, learnerId, of);
  if (!place) return null;
  const own = 'termId' in of ? sql`r.term_id = ${of.termId}` : sql`r.deck_id = ${place.id}`;
  const rows = await sql<(RevisionRow & { author: string | null })[]>`
    select r.*, l.display_name as author from revisions r left join learners l on l.id = r.author_id
    where ${own} and (${after ?? null}::uuid is null or (r.made_at, r.version, r.id) < (
      select r.made_at, r.version, r.id from revisions r where r.id = ${after ?? null} and ${own}))
    order by r.made_at desc, r.version desc, r.id desc limit ${limit + 1}`;
  const page = rows.slice(0, limit);
  const revisions = page.map((row): ShownRevision => ({ ...revisionOf(row), author: row.author }));
  const next = rows.length > limit ? (page.at(-1)?.id ?? null) : null;
  return { revisions, next, access: place.access };
}
