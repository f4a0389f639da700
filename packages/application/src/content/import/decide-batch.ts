import type {
  DeckId,
  DeckLanguages,
  DuplicatePolicy,
  ImportDecision,
  ImportedTerm,
  ImportRow,
  LanguageTag,
  TermId,
  WrittenTerm,
} from '@slova/domain';
import { decideImport, headwordKey } from '@slova/domain';
import type { Repositories } from '../../unit-of-work.ts';
import type { StoredTerm } from '../content-repository.ts';
import type { TermMatch } from './ports.ts';

/** A row with what is to be done with its term; `known` is the term of the deck that it is taken for. */
export type DecidedRow = {
  readonly row: ImportRow;
  readonly decision: ImportDecision | { readonly kind: 'repeated' } | { readonly kind: 'none' };
  readonly known: StoredTerm | null;
};

export type BatchTarget = {
  /** Null: the deck is new, there is nothing in it. */
  readonly deckId: DeckId | null;
  readonly deck: DeckLanguages;
  readonly duplicates: DuplicatePolicy;
  /** What earlier rows of the file were about: a term is not updated twice, and its row is told of. */
  readonly seen: Set<string>;
};

/** Decides on rows of a file in their order: finds what the deck has already by GUID, then by headword (rule I3). */
export async function decideBatch(
  { imports, content }: Pick<Repositories, 'imports' | 'content'>,
  rows: readonly ImportRow[],
  target: BatchTarget,
): Promise<readonly DecidedRow[]> {
  const { deckId, deck, duplicates, seen } = target;
  const terms = rows.flatMap(({ term }) => (term ? [term] : []));
  const keys = new Map(terms.map((term) => [term, headwordKey(term.headword, deck.termLanguage)]));
  const keyOf = (term: ImportedTerm): string => keys.get(term) ?? '';
  const matches = deckId
    ? await imports.matches(deckId, {
        guids: terms.flatMap(({ guid }) => guid ?? []),
        headwordKeys: [...keys.values()],
      })
    : [];
  const find = matcher(matches);
  const found = new Map(terms.map((term) => [term, find(term, keyOf(term))]));
  const ids = [...new Set([...found.values()].flatMap((id) => id ?? []))];
  const stored = new Map(deckId ? (await content.terms(deckId, ids)).map((term) => [term.id, term]) : []);
  const imported = deckId ? await imports.lastImported(deckId, ids) : new Map<TermId, WrittenTerm>();
  return rows.map((row): DecidedRow => {
    const { term } = row;
    if (!term) return { row, decision: { kind: 'none' }, known: null };
    if (duplicates !== 'add' && isRepeated(term, keyOf(term), seen))
      return { row, decision: { kind: 'repeated' }, known: null };
    const known = stored.get(found.get(term) ?? ('' as TermId)) ?? null;
    if (known && duplicates === 'update' && isKnown(seen, `= ${known.id}`))
      return { row, decision: { kind: 'repeated' }, known: null };
    const before = known && { written: known.written, imported: imported.get(known.id) ?? null };
    return { row, decision: decideImport(term, before, { deck, duplicates }), known };
  });
}

/** Remembers what rows are about that are done with already, so that the file goes on as if it had been read in one go. */
export function remember(rows: readonly ImportRow[], language: LanguageTag, seen: Set<string>): void {
  for (const { term } of rows) if (term) isRepeated(term, headwordKey(term.headword, language), seen);
}

const isRepeated = (term: ImportedTerm, key: string, seen: Set<string>): boolean =>
  isKnown(seen, term.guid === null ? `${term.partOfSpeech ?? ''} ${key}` : `# ${term.guid}`);

function isKnown(seen: Set<string>, about: string): boolean {
  const before = seen.size;
  seen.add(about);
  return seen.size === before;
}

/** Finds the term of a deck that a term of a file is: one that is known by another GUID is another one. */
function matcher(matches: readonly TermMatch[]): (term: ImportedTerm, key: string) => TermId | null {
  const byGuid = new Map(matches.flatMap((match) => (match.guid === null ? [] : [[match.guid, match.id]])));
  const byKey = Map.groupBy(matches, ({ headwordKey: key }) => key);
  return ({ guid, partOfSpeech }, key) => {
    const same = guid === null ? undefined : byGuid.get(guid);
    if (same) return same;
    const like = (byKey.get(key) ?? []).find(
      (match) =>
        (guid === null || match.guid === null) &&
        (partOfSpeech === null || match.partOfSpeech === partOfSpeech),
    );
    return like?.id ?? null;
  };
}
