import type { ContentQueries, RestorePreview } from '@slova/application';
import type { DeckId, LearnerId } from '@slova/domain';
import type { Sql } from 'postgres';
import { openedDeck } from './opened-deck.ts';

/**
 * What is different in a deck from what it was at a moment: the first revision after it says how each term was, the last one how
 * it is. Terms that have left the deck are passed over, as restoring does.
 */
export async function changesSince(
  sql: Sql,
  learnerId: LearnerId,
  deckId: DeckId,
  moment: Date,
): ReturnType<ContentQueries['changesSince']> {
  const deck = await openedDeck(sql, learnerId, { deckId });
  if (!deck) return null;
  const [row] = await sql<RestorePreview[]>`
    with ends as (
      select term_id, (array_agg(before order by version, made_at))[1] as was,
        (array_agg(after order by version desc, made_at desc))[1] as is_now
      from revisions where deck_id = ${deckId} and made_at > ${moment} group by term_id
    ), different as (select * from ends where was is distinct from is_now)
    select count(t.id) filter (where was is not null and is_now is not null)::int as changed,
      count(t.id) filter (where was is null)::int as removed,
      count(t.id) filter (where is_now is null)::int as "broughtBack",
      coalesce(bool_or(e.term_id is null and was is not null and was - 'visibility' is distinct from is_now - 'visibility'), false)
        as "isAboutDifferent"
    from different e left join terms t on t.id = e.term_id and t.deck_id = ${deckId}`;
  const nothing = { changed: 0, removed: 0, broughtBack: 0, isAboutDifferent: false };
  return { ...(row ?? nothing), access: deck.access };
}
