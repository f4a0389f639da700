import { replaceLetters } from './letters.ts';

/**
 * True when two texts, written as they stand, differ only in letters of other alphabets that look the same: сок typed as
 * Latin cok (rule N4).
 */
export function looksTheSame(given: string, meant: string): boolean {
  if (given === meant) return false;
  const look = skeleton(given);
  // В looks like B, but в does not look like b: capitals are compared with capitals.
  return look === skeleton(meant) || look === skeleton(meant.toUpperCase());
}

const skeleton = (text: string): string => replaceLetters(text, looks);

// Letters with those they look like (a subset of Unicode TR39 that keyboards produce), as pairs of lines.
const looks: ReadonlyMap<string, string> = new Map(
  [
    ['аеорсухкміјѕ', 'aeopcyxkmijs'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['αονικρτυχγηάόίύ', 'aovikptuxynáóíú'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['کی', 'كي'],
    ['ロカエタニーハトヘ', '口力工夕二一八卜へ'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, index): [string, string] => [letter, to[index] ?? letter]),
  ),
);
