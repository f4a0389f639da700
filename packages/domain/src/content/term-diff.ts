import { sameValue } from './same-value.ts';
import type { Sense, Term } from './term.ts';

type Written = Omit<Term, 'id' | 'deckId'>;

export const termFields = [
  'headword',
  'partOfSpeech',
  'pronunciation',
  'answers',
  'hint',
  'examples',
  'alsoAccepted',
  'forms',
  'level',
  'frequencyRank',
  'category',
  'tags',
  'note',
  'recording',
  'picture',
  'leadingWords',
  'caseMatters',
] as const;
/** A field of a term as its author knows it. */
export type TermField = (typeof termFields)[number];

/** What became of a field, in texts; nothing before, or after, is an empty list. `sense` counts from 0. */
export type TermDifference = {
  readonly field: TermField;
  readonly sense: number | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** How two versions of a term differ, in the order in which people read a term; null: it was not there. */
export function termDifferences(from: Written | null, to: Written | null): TermDifference[] {
  const senses = Math.max(from?.senses.length ?? 0, to?.senses.length ?? 0);
  const places = termFields.flatMap((field): { field: TermField; sense: number | null }[] =>
    isOfSense(field)
      ? Array.from({ length: senses }, (_, sense) => ({ field, sense }))
      : [{ field, sense: null }],
  );
  return places
    .map(({ field, sense }) => ({
      field,
      sense,
      from: from ? textsOf(from, field, sense) : [],
      to: to ? textsOf(to, field, sense) : [],
    }))
    .filter((each) => !sameValue(each.from, each.to));
}

const isOfSense = (field: TermField): field is 'answers' | 'hint' | 'examples' =>
  field === 'answers' || field === 'hint' || field === 'examples';

function textsOf(term: Written, field: TermField, sense: number | null): readonly string[] {
  if (isOfSense(field)) return ofSense(term.senses[sense ?? 0], field);
  const value = field === 'picture' ? pictureTexts(term.picture) : term[field];
  if (value === null || value === undefined || value === '') return [];
  return typeof value === 'object' ? value : [String(value)];
}

/** Its address, and what is to be seen if that is said. */
const pictureTexts = (picture: Written['picture']): readonly string[] =>
  picture ? [picture.id, ...(picture.alt === '' ? [] : [picture.alt])] : [];

function ofSense(sense: Sense | undefined, field: 'answers' | 'hint' | 'examples'): readonly string[] {
  if (!sense) return [];
  if (field === 'answers') return sense.answers;
  if (field === 'hint') return sense.hint === undefined ? [] : [sense.hint];
  return sense.examples.map(({ text, translation, otherOrders = [] }) => {
    const orders = otherOrders.length === 0 ? '' : ` (${otherOrders.join(' / ')})`;
    return (translation === undefined ? text : `${text} — ${translation}`) + orders;
  });
}
