import type { Alternatives } from '../alternatives.ts';
import { alternativesIn } from '../alternatives.ts';
import type { Sense } from '../term.ts';
import type { ImportRow, RowProblem, RowProblemCode } from './import-row.ts';
import { isSeparatedBy, textsOfCell } from './list-cell.ts';
import { textOfSafeCell } from './safe-cell.ts';
import type { ImportField, TableOptions } from './table-options.ts';
import { mostFrequencyRank } from '../written-term.ts';
import { levelNamed, partOfSpeechNamed } from './word-class-names.ts';

type Mapping = Pick<TableOptions, 'columns' | 'between'>;
type Lines = {
  readonly answers: readonly Alternatives[];
  readonly hints: readonly string[];
  readonly examples: readonly string[][];
  readonly translations: readonly string[][];
};

/** What stands between several examples of one sense, in one line of a cell. */
export const exampleSeparator = '|';

/**
 * The term that a row of a table tells of. Each line of the cell with the answers is a sense; hints, examples and their
 * translations stand in the line of their sense, and what stands in a line too many belongs to the last sense.
 */
export function readTableRow(row: number, cells: readonly string[], mapping: Mapping): ImportRow {
  const problems: RowProblem[] = [];
  const tell = (code: RowProblemCode, field: string | null, detail: string | null = null): void =>
    void problems.push({ row, code, field, detail: detail === null ? null : shortened(detail) });
  const { cell, lines } = cellReader(cells, mapping);
  const headword = cell('headword');
  const senses = sensesOf({
    answers: lines('answers').map((line) => answersIn(line, mapping.between)),
    hints: lines('hints'),
    examples: lines('examples').map((line) => textsOfCell(line, exampleSeparator)),
    translations: lines('translations').map((line) => textsOfCell(line, exampleSeparator)),
  });
  if (headword === '') tell('no_headword', 'headword');
  if (senses.length === 0) tell('no_answer', 'answers');
  if (headword === '' || senses.length === 0) return { row, term: null, problems };
  const extra = cells.slice(mapping.columns.length).find((text) => text.trim() !== '');
  if (extra !== undefined) tell('cells_left_over', null, extra);
  const partOfSpeech = partOfSpeechNamed(cell('partOfSpeech'));
  if (cell('partOfSpeech') !== '' && !partOfSpeech)
    tell('unknown_part_of_speech', 'partOfSpeech', cell('partOfSpeech'));
  const level = levelNamed(cell('level'));
  if (cell('level') !== '' && !level) tell('unknown_level', 'level', cell('level'));
  const frequencyRank = rankIn(cell('frequencyRank'));
  if (cell('frequencyRank') !== '' && frequencyRank === null)
    tell('unknown_frequency_rank', 'frequencyRank', cell('frequencyRank'));
  const list = (field: ImportField, separator: string): string[] | null =>
    mapping.columns.includes(field) ? full(textsOfCell(cell(field), separator)) : null;
  const text = (field: ImportField): string | null => (cell(field) === '' ? null : cell(field));
  const term = {
    guid: text('guid'),
    headword,
    partOfSpeech,
    pronunciation: text('pronunciation'),
    level,
    ...(frequencyRank !== null && { frequencyRank }),
    category: mapping.columns.includes('category') ? cell('category') : null,
    tags: list('tags', tagSeparator(cell('tags'))),
    alsoAccepted: list('alsoAccepted', ';'),
    forms: list('forms', ';'),
    leadingWords: null,
    caseMatters: null,
    note: text('note'),
    senses,
  };
  return { row, term, problems };
}

/** Texts as they are stored: composed, trimmed. Of two columns with one meaning the first that says something counts. */
function cellReader(cells: readonly string[], { columns }: Mapping) {
  const whole = (field: ImportField): string => {
    const column = columns.findIndex((each, at) => each === field && (cells[at] ?? '').trim() !== '');
    return column < 0 ? '' : textOfSafeCell(cells[column] ?? '').normalize('NFC');
  };
  return {
    cell: (field: ImportField): string => whole(field).trim(),
    // Lines have a meaning, empty ones too.
    lines: (field: ImportField): string[] => linesOf(whole(field)),
  };
}

function sensesOf({ answers, hints, examples, translations }: Lines): Sense[] {
  const lines = Math.max(answers.length, examples.length);
  const senses: Sense[] = [];
  for (let line = 0; line < lines; line += 1) {
    const found = (examples[line] ?? []).flatMap((text, at) => {
      const translation = translations[line]?.[at];
      return text === '' ? [] : [{ text, ...(translation && { translation }) }];
    });
    const { answers: own, notes } = answers[line] ?? noAnswers;
    const hint = hints[line] || notes.join('; ');
    const before = senses.at(-1);
    if (own.length > 0) {
      senses.push({ answers: own, ...(hint !== '' && { hint }), examples: found });
    } else if (before && found.length > 0) {
      senses[senses.length - 1] = { ...before, examples: [...before.examples, ...found] };
    }
  }
  return senses;
}

const noAnswers: Alternatives = { answers: [], notes: [] };

function answersIn(line: string, between: TableOptions['between']): Alternatives {
  if (between === null) return { answers: full([line]), notes: [] };
  const read = (between === ';' ? [line] : line.split(between)).map(alternativesIn);
  return {
    answers: [...new Set(read.flatMap(({ answers }) => answers))],
    notes: read.flatMap(({ notes }) => notes),
  };
}

/** A place among words; as people write numbers, with spaces or not. */
function rankIn(cell: string): number | null {
  const digits = cell.replaceAll(/[\s\u00a0\u202f]/gu, '');
  const rank = /^\d{1,7}$/u.test(digits) ? Number(digits) : 0;
  return rank >= 1 && rank <= mostFrequencyRank ? rank : null;
}

const linesOf = (cell: string): string[] => cell.split(/\r\n|\r|\n/).map((line) => line.trim());
const full = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');
// Other programs put spaces between tags; ours and people put something that can be seen.
const tagSeparator = (cell: string): string =>
  !isSeparatedBy(cell, ';') && isSeparatedBy(cell, ',') ? ',' : ';';
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
