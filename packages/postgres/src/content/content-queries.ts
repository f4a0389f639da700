import type { ContentQueries, DeckSummary, TermRow } from '@slova/application';
import type { DeckId, TermId } from '@slova/domain';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '../connection/index.ts';
import type { DeckStanding } from '../progress/index.ts';
import { deckStandings } from '../progress/index.ts';
import { decks, terms } from '../schema/index.ts';

/** Library and deck pages: what all share, joined with how the learner stands. */
export function makeContentQueries({ sql, db }: Database): ContentQueries {
  return {
    async decks(learnerId, moment) {
      const [rows, standings] = await Promise.all([
        db.select().from(decks).orderBy(asc(decks.createdAt), asc(decks.slug)),
        deckStandings(sql, learnerId, moment),
      ]);
      return rows.map((row) => summaryOf(row, standings));
    },
    async deck(learnerId, deckId, moment) {
      const [[row], standings] = await Promise.all([
        db.select().from(decks).where(eq(decks.id, deckId)),
        deckStandings(sql, learnerId, moment, deckId),
      ]);
      return row ? summaryOf(row, standings) : null;
    },
    async terms(deckId, after, limit) {
      const rows = await db
        .select()
        .from(terms)
        .where(and(eq(terms.deckId, deckId), gt(terms.position, after ?? -1)))
        .orderBy(asc(terms.position))
        .limit(limit + 1);
      const page = rows.slice(0, limit);
      return {
        terms: page.map(termRowOf),
        next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
      };
    },
  };
}

function summaryOf(row: typeof decks.$inferSelect, standings: readonly DeckStanding[]): DeckSummary {
  const {
    id,
    termCount,
    contentHash: _hash,
    recordingsHash: _recordings,
    createdAt: _created,
    ...rest
  } = row;
  const standing = standings.find(({ deckId }) => deckId === id);
  const enrolment = standing
    ? { dueNow: standing.dueNow, newToday: standing.newToday, mastery: standing.mastery }
    : null;
  return { ...rest, id: id as DeckId, terms: termCount, enrolment };
}

function termRowOf(row: typeof terms.$inferSelect): TermRow {
  const { deckId: _deck, position: _position, recording: _recording, id, ...rest } = row;
  return { ...rest, id: id as TermId };
}
