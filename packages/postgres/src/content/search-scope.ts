import type { SearchFilters } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import { isReadable } from './readable.ts';

/** Among which terms is looked: what `search_facets` knows of each decides, and an index answers. */
export type SearchScope = {
  /** An array of the decks that are looked through one by one: those asked for, or those that not everybody may read. */
  readonly decks: Fragment;
  /** Whether the decks that everybody may read are looked through besides. */
  readonly isOpen: boolean;
  /** What a term has to be besides, as a `tsquery` in text; null: anything. */
  readonly facets: string | null;
};

/** The scope of a request; of decks that a learner may not read there is nothing in it. */
export function searchScope(sql: Sql, learnerId: LearnerId, filters: SearchFilters): SearchScope {
  const { deckId, mine } = filters;
  const isOpen = deckId === undefined && !mine;
  const asked = [
    deckId === undefined ? [] : sql`d.id = ${deckId}`,
    deckId === undefined || mine ? sql`d.id = any(${ownDecks(sql, learnerId)})` : [],
    // Of one that was opened lately not all terms may have been marked yet: it is looked through besides.
    isOpen
      ? sql`(not search_is_open(d.visibility, d.removed_at, d.hidden_at) or exists (select from deck_openings o where o.deck_id = d.id))`
      : [],
  ].flat();
  const wanted = asked.reduce((all, each) => sql`${all} and ${each}`);
  return {
    decks: sql`array(select d.id from decks d where ${wanted} and ${isReadable(sql, learnerId)})`,
    isOpen,
    facets: facetsOf(filters),
  };
}

function facetsOf({ language, level, partOfSpeech, category, tag, commonest }: SearchFilters): string | null {
  const facets = Object.entries({ g: language, l: level, p: partOfSpeech, c: category, t: tag, f: commonest })
    .filter(([, value]) => value !== undefined)
    .map(([kind, value]) => quoted(`#${kind}${value}`));
  return facets.length === 0 ? null : facets.join(' & ');
}

/** A lexeme as it stands in the text of a `tsquery`. */
const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Decks that a learner owns, writes with others or studies. */
export const ownDecks = (sql: Sql, learnerId: LearnerId): Fragment => sql`array(
  select id from decks where owner_id = ${learnerId}
  union select deck_id from deck_members where learner_id = ${learnerId}
  union select deck_id from enrolments where learner_id = ${learnerId} and left_at is null)`;
