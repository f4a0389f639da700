import type { SearchFilters } from '@slova/application';
import type { LearnerId } from '@slova/domain';
import type { Fragment, Sql } from 'postgres';
import { isReadable } from './readable.ts';

/** Whether the deck `d` may be shown to a learner and is what they asked for. */
export function isWantedDeck(sql: Sql, learnerId: LearnerId, { language, mine }: SearchFilters): Fragment {
  return sql`${isReadable(sql, learnerId)}
    ${language === undefined ? sql`` : sql`and d.term_language = ${language}`}
    ${mine ? sql`and ${isMine(sql, learnerId)}` : sql``}`;
}

/** The terms `t` themselves, when something was asked of them, and what it was. */
export function wantedTerms(sql: Sql, filters: SearchFilters): { joined: Fragment; wanted: Fragment } {
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
    joined: asked.length > 0 ? sql`join terms t on t.id = s.term_id` : sql``,
    wanted: asked.reduce((all, each) => sql`${all} ${each}`, sql``),
  };
}

const isMine = (sql: Sql, learnerId: LearnerId): Fragment => sql`
  (d.owner_id = ${learnerId}
    or exists (select from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id)
    or exists (select from enrolments r where r.learner_id = ${learnerId} and r.deck_id = d.id))`;
