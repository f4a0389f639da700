import { DomainError } from '../../domain-error.ts';
import { sameValue } from '../same-value.ts';
import { mergeTerm } from '../merge-term.ts';
import type { DeckLanguages } from '../term.ts';
import type { WrittenTerm } from '../written-term.ts';
import { writtenTerm } from '../written-term.ts';
import type { DuplicatePolicy } from './import-plan.ts';
import type { ImportedTerm } from './imported-term.ts';

/** A term that the deck has already: as it is, and as an import left it last (null: none ever did). */
export type KnownTerm = { readonly written: WrittenTerm; readonly imported: WrittenTerm | null };

/** What is to be done with one term of a file. `field`: what of it does not fit. */
export type ImportDecision =
  | { readonly kind: 'add'; readonly written: WrittenTerm }
  | { readonly kind: 'update'; readonly written: WrittenTerm; readonly kept: readonly string[] }
  | { readonly kind: 'unchanged'; readonly kept: readonly string[] }
  | { readonly kind: 'skip' }
  | { readonly kind: 'refuse'; readonly field: string | null };

/**
 * Decides on a term of a file (rule I3). An update fills in what the file says and empties nothing. What was edited since an
 * import left it stays as it was edited: the three are merged by field, and `kept` names the fields where both had changed.
 */
export function decideImport(
  term: ImportedTerm,
  known: KnownTerm | null,
  { deck, duplicates }: { readonly deck: DeckLanguages; readonly duplicates: DuplicatePolicy },
): ImportDecision {
  try {
    if (!known || duplicates === 'add')
      return { kind: 'add', written: writtenTerm({ ...blank, ...said(term) }, deck) };
    if (duplicates === 'skip') return { kind: 'skip' };
    const { written, imported } = known;
    const base = imported ?? written;
    const { merged, conflicts: kept } = mergeTerm(base, written, { ...base, ...said(term) });
    const result = writtenTerm(merged, deck);
    return sameValue(result, written)
      ? { kind: 'unchanged', kept }
      : { kind: 'update', written: result, kept };
  } catch (error) {
    if (error instanceof DomainError) return { kind: 'refuse', field: error.field ?? null };
    throw error;
  }
}

const blank: Omit<WrittenTerm, 'headword' | 'senses'> = {
  partOfSpeech: 'other',
  pronunciation: null,
  level: null,
  category: '',
  tags: [],
  alsoAccepted: [],
  forms: [],
  leadingWords: null,
  caseMatters: null,
  note: null,
};

/** The fields of a term that a file says something about. */
function said({
  guid: _guid,
  ...term
}: ImportedTerm): Pick<WrittenTerm, 'headword' | 'senses'> & Partial<WrittenTerm> {
  const isSaid = (value: unknown): boolean =>
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  const fields = Object.entries(term).filter(([, value]) => isSaid(value));
  return {
    ...(Object.fromEntries(fields) as Partial<WrittenTerm>),
    headword: term.headword,
    senses: term.senses,
  };
}
