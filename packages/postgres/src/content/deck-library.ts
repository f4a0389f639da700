import { setImmediate } from 'node:timers/promises';
import type { DeckContent, DeckLibrary } from '@slova/application';
import type { DeckId, Term, TermId } from '@slova/domain';
import { deckSidesInSteps, DomainError } from '@slova/domain';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Database } from '../connection/index.ts';
import { decks, terms } from '../schema/index.ts';

/** With all that is made of it a term takes 3 kB: 300 MB at most, and one deck more than fits. */
const mostTerms = 100_000;

/**
 * Decks in memory by the hash of their content: a changed deck has another hash, so nothing is ever outdated. The most recently
 * used stay, as many terms of them as fit; of a deck that has changed only the newest content does.
 */
export function makeDeckLibrary({ db }: Database, most: number = mostTerms): DeckLibrary {
  const shelf = new Map<DeckId, Kept>();
  const forget = (deckId: DeckId, kept: Kept): void => {
    if (shelf.get(deckId) === kept) shelf.delete(deckId);
  };
  const makeRoom = (): void => {
    let all = [...shelf.values()].reduce((sum, kept) => sum + kept.terms, 0);
    for (const [deckId, kept] of [...shelf].slice(0, -1)) {
      if (all <= most) return;
      all -= kept.terms;
      forget(deckId, kept);
    }
  };
  const weigh = async (deckId: DeckId, kept: Kept): Promise<void> => {
    try {
      kept.terms = (await kept.content).terms.size;
      makeRoom();
    } catch {
      // Whoever asked hears why.
      forget(deckId, kept);
    }
  };
  return {
    content(deckId, contentHash) {
      const known = shelf.get(deckId);
      const kept = known?.contentHash === contentHash ? known : fetched(db, deckId, contentHash);
      // The most recently used go last; the first is the one to forget.
      shelf.delete(deckId);
      shelf.set(deckId, kept);
      if (kept !== known) void weigh(deckId, kept);
      return kept.content;
    },
  };
}

type Kept = { readonly contentHash: string; readonly content: Promise<DeckContent>; terms: number };

const fetched = (db: Database['db'], deckId: DeckId, contentHash: string): Kept => ({
  contentHash,
  content: load(db, deckId),
  terms: 0,
});

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
  return { deck, terms: content, sides: await unhurried(deckSidesInSteps(content.values(), deck)) };
}

// Whoever studies another deck is not kept waiting for this one.
async function unhurried<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

function termOf({ position: _position, id, deckId, ...rest }: typeof terms.$inferSelect): Term {
  return { ...rest, id: id as TermId, deckId: deckId as DeckId };
}
