import type { ContentQueries, RevisionRow as ShownRevision } from '@slova/application';
import type { DeckId, DeckRole, LearnerId, TermId, WrittenDeck } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { Sql } from 'postgres';
import { isReadable } from './readable.ts';
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
  const place = await placeOf(sql, learnerId, of);
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
  const access = deckAccess(
    { ownerId: place.owner_id, visibility: place.visibility, isHidden: place.is_hidden },
    { learnerId, role: place.role, isEnrolled: place.is_enrolled },
  );
  return { revisions, next, access };
}

type Place = {
  id: DeckId;
  owner_id: LearnerId | null;
  visibility: WrittenDeck['visibility'];
  role: DeckRole | null;
  is_enrolled: boolean;
  is_hidden: boolean;
};

/** The deck that is meant, if the learner may read it. A removed term is where it was. */
async function placeOf(
  sql: Sql,
  learnerId: LearnerId,
  of: { readonly deckId: DeckId } | { readonly termId: TermId },
): Promise<Place | undefined> {
  const meant =
    'termId' in of ? sql`(select deck_id from terms where id = ${of.termId})` : sql`${of.deckId}::uuid`;
  const [place] = await sql<Place[]>`
    select d.id, d.owner_id, d.visibility, d.hidden_at is not null as is_hidden,
      (select role from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id) as role,
      exists (select from enrolments e where e.learner_id = ${learnerId} and e.deck_id = d.id) as is_enrolled
    from decks d where d.id = ${meant} and ${isReadable(sql, learnerId)}`;
  return place;
}
