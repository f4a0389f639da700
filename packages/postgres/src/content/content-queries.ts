import type { ContentQueries, DeckSummary } from '@slova/application';
import type { DeckId, LearnerId, LocalText } from '@slova/domain';
import { deckAccess } from '@slova/domain';
import type { Sql } from 'postgres';
import type { Database } from '../connection/index.ts';
import type { DeckStanding } from '../progress/index.ts';
import { deckStandings } from '../progress/index.ts';
import { isReadable } from './readable.ts';
import { changesSince } from './changes-since.ts';
import { deckWorkView } from './deck-work-view.ts';
import { revisionPage } from './revision-page.ts';
import type { DeckRow } from './stored-deck.ts';
import { storedDeckOf } from './stored-deck.ts';
import { termQueries } from './term-queries.ts';

/** Library and deck pages: what all share, joined with how the learner stands. */
export function makeContentQueries({ sql }: Pick<Database, 'sql'>): ContentQueries {
  return {
    ...termQueries(sql),
    async decks(learnerId, moment) {
      const [rows, standings] = await Promise.all([
        sql<SummaryRow[]>`
          select ${summary(sql, learnerId)}
          where ${isReadable(sql, learnerId)} and (d.owner_id is null or d.owner_id = ${learnerId}
            or d.id in (select deck_id from deck_members where learner_id = ${learnerId})
            or d.id in (select deck_id from enrolments where learner_id = ${learnerId} and left_at is null))
          order by d.created_at, d.slug`,
        deckStandings(sql, learnerId, moment),
      ]);
      return rows.map((row) => summaryOf(row, learnerId, standings));
    },
    async deck(learnerId, deckId, moment) {
      const [[row], standings] = await Promise.all([
        sql<SummaryRow[]>`
          select ${summary(sql, learnerId)} where d.id = ${deckId} and ${isReadable(sql, learnerId)}`,
        deckStandings(sql, learnerId, moment, deckId),
      ]);
      return row ? summaryOf(row, learnerId, standings) : null;
    },
    async removedDecks(learnerId) {
      const rows = await sql<{ id: DeckId; title: LocalText; terms: number; removedAt: Date }[]>`
        select id, title, term_count as terms, removed_at as "removedAt" from decks
        where owner_id = ${learnerId} and removed_at is not null order by removed_at desc, id limit ${mostRemoved}`;
      return rows.map((row) => ({ ...row, title: row.title.en }));
    },
    work: (learnerId, deckId) => deckWorkView(sql, learnerId, deckId),
    revisions: (learnerId, of, page) => revisionPage(sql, learnerId, of, page),
    changesSince: (learnerId, deckId, moment) => changesSince(sql, learnerId, deckId, moment),
  };
}

const mostRemoved = 100;

type SummaryRow = DeckRow & { slug: string; author: string | null; forked_from: DeckId | null };

const summary = (sql: Sql, learnerId: LearnerId) => sql`
  d.id, d.slug, d.title, d.description, d.term_language, d.answer_language, d.answer_kind, d.leading_words, d.case_matters, d.level,
  d.licence, d.source, d.visibility, d.directions, d.owner_id, d.version, d.term_count, d.removed_at, d.hidden_at, d.forked_from,
  o.display_name as author,
  (select role from deck_members m where m.learner_id = ${learnerId} and m.deck_id = d.id) as role,
  exists (select from enrolments e where e.learner_id = ${learnerId} and e.deck_id = d.id and e.left_at is null) as is_enrolled
  from decks d left join learners o on o.id = d.owner_id`;

function summaryOf(row: SummaryRow, learnerId: LearnerId, standings: readonly DeckStanding[]): DeckSummary {
  const {
    ownerId: _owner,
    role: _role,
    isEnrolled: _enrolled,
    removedAt: _gone,
    isHidden,
    ...deck
  } = storedDeckOf(row);
  const standing = standings.find(({ deckId }) => deckId === row.id);
  const { slug, author, forked_from: forkedFrom, owner_id: ownerId, is_enrolled: isEnrolled } = row;
  const access = deckAccess({ ...deck, ownerId, isHidden }, { learnerId, role: row.role, isEnrolled });
  const enrolment = standing
    ? { dueNow: standing.dueNow, newToday: standing.newToday, mastery: standing.mastery }
    : null;
  return { ...deck, slug, author, forkedFrom, access, enrolment };
}
