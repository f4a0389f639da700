import { replaceLetters } from './letters.ts';

/** True when two texts differ only in letters of other alphabets that look the same: сок typed as Latin cok (rule N4). */
export function looksTheSame(given: string, meant: string): boolean {
  if (given === meant) return false;
  // Some letters are alike as capitals only: В and B, Н and H.
  return (
    skeleton(given) === skeleton(meant) || skeleton(given.toLowerCase()) === skeleton(meant.toLowerCase())
  );
}

const skeleton = (text: string): string =>
  replaceLetters(text.normalize('NFD'), latinLooks).normalize('NFC').toLowerCase();

// Cyrillic and Greek letters with the Latin ones they look like (a subset of Unicode TR39 that keyboards produce).
const latinLooks: ReadonlyMap<string, string> = new Map(
  [
    ['авекмнорстухіјѕ', 'abekmhopctyxijs'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['αβικνορτυχ', 'abikvoptux'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, index): [string, string] => [letter, to[index] ?? letter]),
  ),
);
