import type { Direction } from '../review/index.ts';
import { alternativesIn, alternativesText } from './alternatives.ts';
import type { Example, Term } from './term.ts';

export const correctedFields = ['headword', 'meaning', 'pronunciation', 'example', 'note'] as const;
/** What of a term can be said otherwise: each is one text. Meaning and example are those of the first sense. */
export type CorrectedField = (typeof correctedFields)[number];

export const suggestedFields = [...correctedFields, 'also-meaning', 'also-headword'] as const;
/** What learners suggest to authors: another text, or one more answer that is right, in either direction. */
export type SuggestedField = (typeof suggestedFields)[number];

/** In characters. */
export const longestCorrection = 1_000;

/** What of a term can be corrected. */
export type Corrected = Pick<Term, 'headword' | 'pronunciation' | 'note' | 'alsoAccepted' | 'senses'>;

/** What a field says now, as one text; empty when there is nothing, as with one more answer. */
export function correctedText(term: Corrected, field: SuggestedField): string {
  const [first] = term.senses;
  const texts: Readonly<Record<SuggestedField, string>> = {
    headword: term.headword,
    meaning: alternativesText(first?.answers ?? []),
    pronunciation: term.pronunciation ?? '',
    example: first?.examples[0]?.text ?? '',
    note: term.note ?? '',
    'also-meaning': '',
    'also-headword': '',
  };
  return texts[field];
}

/** The parts of a term that change when a field says something else. Several meanings are read as authors write them. */
export function corrected(term: Corrected, field: SuggestedField, text: string): Partial<Corrected> {
  const changes: Readonly<Record<SuggestedField, () => Partial<Corrected>>> = {
    headword: () => ({ headword: text }),
    meaning: () => ({ senses: firstSense(term, { answers: alternativesIn(text).answers }) }),
    pronunciation: () => ({ pronunciation: text === '' ? null : text }),
    example: () => ({ senses: firstSense(term, { examples: withFirstExample(term, text) }) }),
    note: () => ({ note: text === '' ? null : text }),
    'also-meaning': () => ({
      senses: firstSense(term, { answers: withOneMore(term.senses[0]?.answers ?? [], text) }),
    }),
    'also-headword': () => ({ alsoAccepted: withOneMore(term.alsoAccepted, text) }),
  };
  return changes[field]();
}

/** Whether a field can do without a text. */
export function mayBeEmpty(field: SuggestedField): boolean {
  return field === 'pronunciation' || field === 'note' || field === 'example';
}

/** The field in which an answer that should count is suggested: recognising asks for a meaning, producing for the word. */
export function claimedField(direction: Direction): SuggestedField {
  return direction === 'recognise' ? 'also-meaning' : 'also-headword';
}

type Sense = Corrected['senses'][number];

function firstSense({ senses }: Corrected, change: Partial<Sense>): readonly Sense[] {
  const [first = { answers: [], examples: [] }, ...rest] = senses;
  return [{ ...first, ...change }, ...rest];
}

function withFirstExample({ senses }: Corrected, text: string): readonly Example[] {
  const [first, ...rest] = senses[0]?.examples ?? [];
  // Other orders are those of the sentence as it was.
  return text === ''
    ? rest
    : [{ text, ...(first?.translation !== undefined && { translation: first.translation }) }, ...rest];
}

const withOneMore = (texts: readonly string[], text: string): readonly string[] =>
  texts.includes(text) ? texts : [...texts, text];
