import type { ContentAdministrationQueries } from '@slova/application';
import type { TermId } from '@slova/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../connection/index.ts';
import { terms } from '../schema/index.ts';
import { likePattern } from './like-pattern.ts';

const pageSize = 50;

/** A page of a deck's terms in its order, hidden and removed ones too, found by a part of the headword or of an answer. */
export async function contentTerms(
  db: Database['db'],
  { deckId, termId, query, page }: Parameters<ContentAdministrationQueries['terms']>[0],
): ReturnType<ContentAdministrationQueries['terms']> {
  const part = likePattern(query);
  const where = and(
    eq(terms.deckId, deckId),
    termId === undefined ? undefined : eq(terms.id, termId),
    query === '' ? undefined : sql`(${terms.headword} ilike ${part} or ${terms.senses}::text ilike ${part})`,
  );
  const [rows, [count]] = await Promise.all([
    db
      .select()
      .from(terms)
      .where(where)
      .orderBy(asc(terms.position), asc(terms.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(terms)
      .where(where),
  ]);
  return {
    terms: rows.map(({ deckId: _deck, position: _position, ...row }) => ({ ...row, id: row.id as TermId })),
    total: count?.total ?? 0,
    pageSize,
  };
}
