import type { TableTerm } from '@slova/domain';
import { csvLine, tableCells, tableHeader } from '@slova/domain';
import type { DeckExport } from './ports.ts';

export type ExportFormat = 'csv' | 'json';

type Pages = AsyncIterable<readonly TableTerm[]>;

/** A deck as a file, piece by piece; importing it again gives the same terms (docs/import-export.md). */
export function writeDeck(format: ExportFormat, deck: DeckExport, pages: Pages): AsyncGenerator<string> {
  return format === 'csv' ? csv(pages) : json(deck, pages, wordsOf);
}

/** The same for a file that has the deck's pictures and recordings beside it: terms name theirs. */
export function writeDeckBesideMedia(deck: DeckExport, pages: Pages): AsyncGenerator<string> {
  return json(deck, pages, wholeOf);
}

/** By itself a file names no content that it does not bring. */
const wordsOf = ({ recording: _recording, picture: _picture, ...words }: TableTerm): object => words;

const wholeOf = ({ recording, picture, ...words }: TableTerm): object => ({
  ...words,
  ...(recording && { recording }),
  ...(picture && { picture }),
});

async function* csv(pages: Pages): AsyncGenerator<string> {
  // Spreadsheets take a file without the mark for one in the encoding of their country.
  yield `\uFEFF${csvLine(tableHeader)}`;
  for await (const terms of pages) yield terms.map((term) => csvLine(tableCells(term))).join('');
}

async function* json(
  deck: DeckExport,
  pages: Pages,
  of: (term: TableTerm) => object,
): AsyncGenerator<string> {
  const { title, description, termLanguage, answerLanguage, answerKind, level, licence, source } = deck;
  const { directions, leadingWords, caseMatters } = deck;
  const languages = { termLanguage, answerLanguage, answerKind };
  const about = {
    title: title.en,
    description: description.en,
    // Decks of the house have a name in each language of the interface.
    ...(title.en !== title.ru && { titles: title }),
    ...(description.en !== description.ru && { descriptions: description }),
    ...languages,
    level,
    licence,
    source,
    directions,
    leadingWords,
    caseMatters,
  };
  yield `{"format":"slova-deck","version":1,\n"deck":${JSON.stringify(about)},\n"terms":[`;
  let isFirst = true;
  for await (const terms of pages) {
    yield terms
      .map((term, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(of(term))}`)
      .join('');
    isFirst &&= terms.length === 0;
  }
  yield '\n]}\n';
}
