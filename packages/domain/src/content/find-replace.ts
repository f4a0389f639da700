import { sameValue } from './same-value.ts';
import type { Sense, Term } from './term.ts';

type Written = Omit<Term, 'id' | 'deckId'>;

export const replacedFields = [
  'headword',
  'answers',
  'alsoAccepted',
  'pronunciation',
  'hint',
  'examples',
  'category',
  'tags',
  'note',
] as const;
/** A field in which a text can be found and replaced. */
export type ReplacedField = (typeof replacedFields)[number];

export type Replacement = {
  readonly find: string;
  readonly replaceWith: string;
  readonly fields: readonly ReplacedField[];
  readonly caseMatters: boolean;
};

/**
 * A term with a text replaced wherever it stands in the chosen fields; null when that changes nothing. What is found is a plain
 * text, not a pattern. A list loses what becomes empty; a headword or the answers of a sense that would be left empty stay.
 */
export function replacedTerm<T extends Written>(term: T, replacement: Replacement): T | null {
  const change = replacer(replacement);
  if (!change) return null;
  const is = (field: ReplacedField): boolean => replacement.fields.includes(field);
  const list = (texts: readonly string[]): string[] => [
    ...new Set(texts.map(change).filter((text) => text !== '')),
  ];
  const sense = (was: Sense): Sense => ({
    ...was,
    ...(is('answers') && { answers: orAsBefore(list(was.answers), was.answers) }),
    ...(is('hint') && was.hint !== undefined && { hint: change(was.hint) || undefined }),
    ...(is('examples') && { examples: replacedExamples(was.examples, change) }),
  });
  const changed: T = {
    ...term,
    ...(is('headword') && { headword: change(term.headword) || term.headword }),
    ...(is('alsoAccepted') && { alsoAccepted: list(term.alsoAccepted) }),
    ...(is('tags') && { tags: list(term.tags) }),
    ...(is('category') && { category: change(term.category) }),
    ...(is('pronunciation') && { pronunciation: changedText(term.pronunciation, change) }),
    ...(is('note') && { note: changedText(term.note, change) }),
    senses: term.senses.map(sense),
  };
  return sameValue(term, changed) ? null : changed;
}

type Change = (text: string) => string;

function replacer({ find, replaceWith, caseMatters }: Replacement): Change | null {
  const wanted = find.normalize('NFC');
  if (wanted === '') return null;
  const pattern = new RegExp(
    wanted.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`),
    caseMatters ? 'gu' : 'giu',
  );
  return (text) => {
    const changed = text.normalize('NFC').replace(pattern, () => replaceWith);
    return changed === text.normalize('NFC') ? text : changed.trim().replace(/ {2,}/gu, ' ');
  };
}

const changedText = (text: string | null, change: Change): string | null =>
  text === null ? null : change(text) || null;

const orAsBefore = (texts: readonly string[], before: readonly string[]): readonly string[] =>
  texts.length > 0 ? texts : before;

const replacedExamples = (examples: Sense['examples'], change: Change): Sense['examples'] =>
  examples
    .map(({ text, translation, ...rest }) => ({
      ...rest,
      text: change(text),
      ...(translation !== undefined && { translation: change(translation) }),
    }))
    .filter(({ text }) => text !== '');
