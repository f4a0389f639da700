import type { SearchFilters } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import { isReadable } from './readable.ts';

/** Whether the deck `d` may be shown to a learner and is what they asked for. */
export function isWantedDeck(sql: Sql, learnerId: LearnerId, { language }: SearchFilters): Fragment {
  return sql`${isReadable(sql, learnerId)} ${language === undefined ? sql`` : sql`and d.term_language = ${language}`}`;
}

/** Whether it is the one deck that was asked for, or one of the learner's alone. */
export function isInWantedDecks(
  sql: Sql,
  learnerId: LearnerId,
  { deckId, mine, column }: SearchFilters & { readonly column: Fragment },
): Fragment {
  return sql`
    ${deckId === undefined ? sql`` : sql`and ${column} = ${deckId}`}
    ${mine ? sql`and ${column} = any(${ownDecks(sql, learnerId)})` : sql``}`;
}

/** Whether a term is one that moderators have hidden: they are few, and read once for a query. */
export const isHidden = (sql: Sql, termId: Fragment): Fragment =>
  sql`${termId} = any(array(select id from terms where hidden_at is not null))`;

/** The terms `t` themselves, when something was asked of them, and what it was. */
export function wantedTerms(
  sql: Sql,
  filters: SearchFilters,
): { joined: (termId: Fragment) => Fragment; wanted: Fragment } {
  const { level, partOfSpeech, category, tag } = filters;
  const asked = [
    level === undefined ? [] : sql`and t.level = ${level}`,
    partOfSpeech === undefined ? [] : sql`and t.part_of_speech = ${partOfSpeech}`,
    category === undefined
      ? []
      : sql`and (t.category = ${category} or starts_with(t.category, ${`${category}/`}))`,
    tag === undefined ? [] : sql`and ${tag} = any(t.tags)`,
  ].flat();
  return {
    joined: (termId) => (asked.length > 0 ? sql`join terms t on t.id = ${termId}` : sql``),
    wanted: asked.reduce((all, each) => sql`${all} ${each}`, sql``),
  };
}

/** Decks that a learner owns, writes with others or studies. */
export const ownDecks = (sql: Sql, learnerId: LearnerId): Fragment => sql`array(
  select id from decks where owner_id = ${learnerId}
  union select deck_id from deck_members where learner_id = ${learnerId}
  union select deck_id from enrolments where learner_id = ${learnerId})`;
