import type { LearnerId } from '@slova/domain';
import type { ISql, PendingQuery, Row } from 'postgres';

/**
 * Whether a learner may read the deck `d`, as `deckAccess` has it: nothing else about a deck, its terms included, may be shown
 * to them. Removed decks are nobody's to read, and hidden ones only those who can mend them.
 */
export const isReadable = (sql: ISql, learnerId: LearnerId): PendingQuery<Row[]> => sql`
  (d.removed_at is null and (d.owner_id = ${learnerId}
    or exists (select from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id and (d.hidden_at is null or m.role = 'editor'))
    or (d.hidden_at is null and (d.visibility = 'public'
      or exists (select from enrolments r where r.learner_id = ${learnerId} and r.deck_id = d.id and r.left_at is null)))))`;

/** Whether the history of the deck `d` is shown to a learner: they write it, or say what becomes of suggestions. */
export const showsHistory = (sql: ISql, learnerId: LearnerId): PendingQuery<Row[]> => sql`
  (d.removed_at is null and (d.owner_id = ${learnerId}
    or exists (select from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id and m.role <> 'reader'
      and (d.hidden_at is null or m.role = 'editor'))))`;

/** Whether a learner may have what `media_uses` (`s`) says of the deck `d`: readers what is shown, authors what was, too. */
export const isHad = (sql: ISql, learnerId: LearnerId): PendingQuery<Row[]> => sql`
  ((s.is_shown and ${isReadable(sql, learnerId)}) or ${showsHistory(sql, learnerId)})`;

/** Whether a term `t` of the deck `d`, which the learner may read, is shown to them: a hidden one only to those who can mend it. */
export const isShown = (sql: ISql, learnerId: LearnerId): PendingQuery<Row[]> => sql`
  (t.removed_at is null and (t.hidden_at is null or d.owner_id = ${learnerId}
    or exists (select from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id and m.role = 'editor')))`;
