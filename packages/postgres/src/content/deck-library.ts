import type { DeckContent, DeckLibrary } from '@slova/application';
import type { DeckId, Term, TermId } from '@slova/domain';
import { deckSides, DomainError } from '@slova/domain';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../connection/index.ts';
import { decks, terms } from '../schema/index.ts';

const kept = 50;

/** Decks in memory by the hash of their content: a changed deck has another hash, so nothing is ever outdated. */
export function makeDeckLibrary({ db }: Database): DeckLibrary {
  const contents = new Map<string, Promise<DeckContent>>();
  return {
    content(deckId, contentHash) {
      const key = `${deckId} ${contentHash}`;
      const content = contents.get(key) ?? load(db, deckId);
      // The most recently used go last; the first is the one to forget.
      contents.delete(key);
      contents.set(key, content);
      content.catch(() => contents.delete(key));
      if (contents.size > kept) contents.delete(contents.keys().next().value ?? '');
      return content;
    },
  };
}

async function load(db: Database['db'], deckId: DeckId): Promise<DeckContent> {
  const [[deck], rows] = await Promise.all([
    db.select().from(decks).where(eq(decks.id, deckId)),
    db
      .select()
      .from(terms)
      .where(and(eq(terms.deckId, deckId), isNull(terms.removedAt), isNull(terms.hiddenAt)))
      .orderBy(asc(terms.position)),
  ]);
  if (!deck) throw new DomainError('not_found', 'deckId');
  const content = new Map(rows.map((row) => [row.id as TermId, termOf(row)]));
  return { deck, terms: content, sides: deckSides(content.values(), deck) };
}

function termOf({ position: _position, id, deckId, ...rest }: typeof terms.$inferSelect): Term {
  return { ...rest, id: id as TermId, deckId: deckId as DeckId };
}
