import { alternativesText } from '../alternatives.ts';
import type { Term } from '../term.ts';
import { listCell } from './list-cell.ts';
import { exampleSeparator } from './read-table-row.ts';
import { safeCell } from './safe-cell.ts';
import type { ImportField } from './table-options.ts';
import { importFields } from './table-options.ts';

export type TableTerm = Omit<Term, 'id' | 'deckId'> & { readonly guid: string | null };

/** The names of the columns, which a reader knows again. */
export const tableHeader: readonly string[] = importFields.map((field) =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

/** The cells of a term, safe from being taken for formulas (rule I4). `readTableRow` reads them again. */
export function tableCells(term: TableTerm): string[] {
  const { senses } = term;
  const perSense = (texts: readonly string[]): string =>
    texts.some((text) => text !== '') ? texts.join('\n') : '';
  const cells: Readonly<Record<ImportField, string>> = {
    headword: term.headword,
    answers: perSense(senses.map(({ answers }) => alternativesText(answers))),
    partOfSpeech: term.partOfSpeech,
    pronunciation: term.pronunciation ?? '',
    level: term.level ?? '',
    frequencyRank: String(term.frequencyRank ?? ''),
    category: term.category,
    tags: listCell(term.tags, ';'),
    hints: perSense(senses.map(({ hint = '' }) => hint.replaceAll(/[\r\n]+/g, ' '))),
    examples: perSense(
      senses.map(({ examples }) =>
        listCell(
          examples.map(({ text }) => text),
          exampleSeparator,
        ),
      ),
    ),
    translations: perSense(
      senses.map(({ examples }) =>
        examples.some(({ translation }) => translation)
          ? listCell(
              examples.map(({ translation }) => translation ?? ''),
              exampleSeparator,
            )
          : '',
      ),
    ),
    alsoAccepted: listCell(term.alsoAccepted, ';'),
    forms: listCell(term.forms, ';'),
    note: term.note ?? '',
    guid: term.guid ?? '',
  };
  return importFields.map((field) => safeCell(cells[field]));
}

/** A row of a comma-separated file (RFC 4180), with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
