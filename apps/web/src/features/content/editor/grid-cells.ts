import type { DeckLanguages, Sense, WrittenTerm } from '@slova/domain';
import { levels, partsOfSpeech } from '@slova/domain';
import { answersIn, answersText, emptyTermDraft, tagsIn, termOfDraft } from './term-draft.ts';

/** The columns of the table of many words, from left to right. */
export const gridColumns = [
  'headword',
  'answers',
  'partOfSpeech',
  'example',
  'translation',
  'level',
  'category',
  'tags',
  'note',
] as const;
export type GridColumn = (typeof gridColumns)[number];
export type GridCells = Readonly<Record<GridColumn, string>>;
type AnswerKind = DeckLanguages['answerKind'];

/** A term in which nothing is written yet. */
export const blankTerm: WrittenTerm = termOfDraft(emptyTermDraft, 'translation');

/** A term as a row of cells. Of several meanings the first is shown, of several examples likewise. */
export function cellsOf(term: WrittenTerm, kind: AnswerKind): GridCells {
  const sense = term.senses[0];
  const example = sense?.examples[0];
  return {
    headword: term.headword,
    answers: answersText(sense?.answers ?? [], kind),
    partOfSpeech: term.partOfSpeech,
    example: example?.text ?? '',
    translation: example?.translation ?? '',
    level: term.level ?? '',
    category: term.category,
    tags: term.tags.join(', '),
    note: term.note ?? '',
  };
}

/** A term after something was typed into one of its cells; what the row does not show stays. */
export function withCell(
  term: WrittenTerm,
  column: GridColumn,
  typed: string,
  kind: AnswerKind,
): WrittenTerm {
  const text = typed.trim();
  switch (column) {
    case 'headword':
    case 'category':
      return { ...term, [column]: text };
    case 'note':
      return { ...term, note: text || null };
    case 'tags':
      return { ...term, tags: tagsIn(typed) };
    case 'partOfSpeech':
      return { ...term, partOfSpeech: partsOfSpeech.find((part) => part === text) ?? 'other' };
    case 'level':
      return { ...term, level: levels.find((level) => level === text.toUpperCase()) ?? null };
    case 'answers':
      return withSense(term, (sense) => ({ ...sense, answers: answersIn(typed, kind) }));
    case 'example':
      return withSense(term, (sense) => ({ ...sense, examples: withExample(sense, { text }) }));
    case 'translation':
      return withSense(term, (sense) => ({ ...sense, examples: withExample(sense, { translation: text }) }));
  }
}

function withSense(term: WrittenTerm, change: (sense: Sense) => Sense): WrittenTerm {
  const [first = { answers: [], examples: [] }, ...rest] = term.senses;
  return { ...term, senses: [change(first), ...rest] };
}

function withExample(
  { examples: [first = { text: '' }, ...rest] }: Sense,
  change: { readonly text?: string; readonly translation?: string },
): Sense['examples'] {
  const { text, translation = '' } = { ...first, ...change };
  const orders = text === first.text && first.otherOrders ? { otherOrders: first.otherOrders } : {};
  if (text === '' && translation === '') return rest;
  return [{ text, ...(translation !== '' && { translation }), ...orders }, ...rest];
}
