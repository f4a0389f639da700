export const separators = [',', ';', '\t', '|', ' — ', ' – ', ' - ', '='] as const;
/** What stands between the columns of a text. */
export type Separator = (typeof separators)[number];

export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;
/** How the bytes of a text are to be read; names of the WHATWG Encoding Standard. */
export type TextEncoding = (typeof textEncodings)[number];

export const importFields = [
  'headword',
  'answers',
  'partOfSpeech',
  'pronunciation',
  'level',
  'frequencyRank',
  'category',
  'tags',
  'hints',
  'examples',
  'translations',
  'alsoAccepted',
  'forms',
  'note',
  'guid',
] as const;
/** What a column can hold. */
export type ImportField = (typeof importFields)[number];

export const answerSeparators = [';', ','] as const;
/** What stands between several answers in one cell: what authors write there too (`alternativesIn`), or commas as well. */
export type AnswerSeparator = (typeof answerSeparators)[number];

/** How a table is to be read. */
export type TableOptions = {
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  /** The first row holds the names of the columns. */
  readonly hasHeader: boolean;
  /** What each column holds, from the first; null: it is left out. */
  readonly columns: readonly (ImportField | null)[];
  /** Null: a cell is one answer, whatever stands in it. */
  readonly between: AnswerSeparator | null;
};
