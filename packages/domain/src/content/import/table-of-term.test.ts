import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, partsOfSpeech } from '../term.ts';
import { readTableRow } from './read-table-row.ts';
import { csvLine, tableCells } from './table-of-term.ts';
import { importFields } from './table-options.ts';

// Texts as they are stored: composed, trimmed, without control characters, and with all that separates something.
const text = fc
  .array(
    fc.constantFrom('a', 'ж', '犬', ' ', ';', ',', '|', '/', '\\', '"', "'", '=', '+', '-', '@', '{', '}'),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((chars) => chars.join('').replaceAll(/ +/g, ' ').trim())
  .filter((made) => made !== '');
const maybe = fc.option(text);
const example = fc
  .record({ text })
  .chain(({ text: shown }) =>
    fc
      .option(text)
      .map((translation) => (translation === null ? { text: shown } : { text: shown, translation })),
  );
const sense = fc
  .tuple(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), fc.array(example, { maxLength: 3 }), maybe)
  .map(([answers, examples, hint]) => ({ answers, ...(hint !== null && { hint }), examples }));
const known = fc.record({
  headword: text,
  partOfSpeech: fc.constantFrom(...partsOfSpeech),
  pronunciation: maybe,
  level: fc.option(fc.constantFrom(...levels)),
  category: fc.oneof(fc.constant(''), text),
  tags: fc.array(text, { maxLength: 3 }),
  alsoAccepted: fc.array(text, { maxLength: 3 }),
  forms: fc.array(text, { maxLength: 3 }),
  leadingWords: fc.constant(null),
  caseMatters: fc.constant(null),
  note: maybe,
  senses: fc.array(sense, { minLength: 1, maxLength: 3 }),
  guid: maybe,
});
const term = fc
  .tuple(known, fc.option(fc.integer({ min: 1, max: 1_000_000 })))
  .map(([given, frequencyRank]) => ({ ...given, ...(frequencyRank !== null && { frequencyRank }) }));

describe('a term in a table', () => {
  it('is the same term when it is read again, whatever separators and formulas stand in it', () => {
    fc.assert(
      fc.property(term, (given) => {
        const { term: read, problems } = readTableRow(1, tableCells(given), {
          columns: importFields,
          between: ';',
        });
        expect(problems).toEqual([]);
        expect(read).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('has no cell that a spreadsheet takes for a formula (rule I4)', () => {
    fc.assert(
      fc.property(term, (given) => {
        for (const cell of tableCells(given)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line of a comma-separated file', () => {
  it('quotes what would be taken apart otherwise (RFC 4180)', () => {
    expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', ' h'])).toBe('a,"b,c","d""e","f\ng"," h"\r\n');
  });
});
