import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRanges, searchWords } from './match-ranges.ts';

const marked = (text: string, ...words: string[]): string[] =>
  matchRanges(text, words).map(([start, end]) => text.slice(start, end));

describe('what of a text is marked as found', () => {
  it.each([
    ['the beginning of a word', 'breadcrumbs', ['bread'], ['bread']],
    ['a word with accents that were not typed', 'El niño', ['nino'], ['niño']],
    ['a word without the accents that were typed', 'El nino', ['niño'], ['nino']],
    ['a letter whose marks stand by themselves', 'слово и сло\u0301во', ['слово'], ['слово', 'сло\u0301во']],
    ['as much of a word as was typed', 'Straße', ['strass'], ['Straß']],
    ['ё for е', 'Ёлка', ['елка'], ['Ёлка']],
    ['й in a word whose marks were left out', 'Синий чай.', ['чаи'], ['чай']],
    ['another form of a word', 'reading aloud', ['reads'], ['reading']],
    ['a form with another ending', 'с хлебами', ['хлеба'], ['хлеба']],
    ['a form that is shorter', 'один хлеб', ['хлебами'], ['хлеб']],
    ['each of several words', 'fresh bread and butter', ['butter', 'bread'], ['bread', 'butter']],
    ['nothing in the middle of a word', 'gingerbread', ['bread'], []],
    ['nothing of another word', 'water', ['bread'], []],
    ['what stands in a text of ideographs', '日本語', ['日本'], ['日本']],
  ])('%s', (_, text, words, found) => {
    expect(marked(text, ...words)).toEqual(found);
  });

  it('ranges lie inside the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        let reached = 0;
        for (const [start, end] of matchRanges(text, searchWords(query))) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a text is found by itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-žа-яёА-Я]{1,12}$/u), (word) => {
        expect(marked(word, word)).toEqual([word]);
      }),
      { numRuns: 200 },
    );
  });
});
