import type { DeckLanguages, WrittenTerm } from '@slova/domain';
import { levels, mostFrequencyRank, partsOfSpeech } from '@slova/domain';
import { senseCells, withAnswerLines, withExampleLines } from './grid-senses.ts';
import { emptyTermDraft, tagsIn, termOfDraft } from './term-draft.ts';

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
  'frequencyRank',
] as const;
export type GridColumn = (typeof gridColumns)[number];
/** Columns whose cells have a line for each meaning. */
export const linedColumns: readonly GridColumn[] = ['answers', 'example', 'translation'];
export type GridCells = Readonly<Record<GridColumn, string>>;
type AnswerKind = DeckLanguages['answerKind'];

/** A term in which nothing is written yet. */
export const blankTerm: WrittenTerm = termOfDraft(emptyTermDraft, 'translation');

/** A term as a row of cells: a line for each of its meanings in the answers, the examples and their translations. */
export function cellsOf(term: WrittenTerm, kind: AnswerKind): GridCells {
  return {
    ...senseCells(term.senses, kind),
    headword: term.headword,
    partOfSpeech: term.partOfSpeech,
    level: term.level ?? '',
    category: term.category,
    tags: term.tags.join(', '),
    note: term.note ?? '',
    frequencyRank: String(term.frequencyRank ?? ''),
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
    case 'frequencyRank':
      return withRank(term, text);
    case 'tags':
      return { ...term, tags: tagsIn(typed) };
    case 'partOfSpeech':
      return { ...term, partOfSpeech: partsOfSpeech.find((part) => part === text) ?? 'other' };
    case 'level':
      return { ...term, level: levels.find((level) => level === text.toUpperCase()) ?? null };
    case 'answers':
      return { ...term, senses: withAnswerLines(term.senses, typed, kind) };
    case 'example':
      return { ...term, senses: withExampleLines(term.senses, typed, 'text') };
    case 'translation':
      return { ...term, senses: withExampleLines(term.senses, typed, 'translation') };
  }
}

/** With a place among the words of a language, of which the digits count; `1 200` is 1200. */
function withRank({ frequencyRank: _before, ...term }: WrittenTerm, text: string): WrittenTerm {
  const rank = Number(text.replaceAll(/\D/gu, '').slice(0, 7));
  return rank > 0 ? { ...term, frequencyRank: Math.min(rank, mostFrequencyRank) } : term;
}
