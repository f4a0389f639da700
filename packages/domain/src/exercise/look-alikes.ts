import { replaceLetters } from './letters.ts';

/**
 * True when two texts, written as they stand, differ only in letters of other alphabets that look the same: сок typed as
 * Latin cok (rule N4).
 */
export function looksTheSame(given: string, meant: string): boolean {
  if (given === meant || given.length !== meant.length) return false;
  const look = skeleton(given);
  // В looks like B, but в does not look like b: capitals are compared with capitals.
  return look === skeleton(meant) || look === skeleton(meant.toUpperCase());
}

function skeleton(text: string): string {
  looks ??= new Map(
    alphabets.flatMap(([from, to]) => Array.from(from, (letter, index) => [letter, to[index] ?? ''])),
  );
  return replaceLetters(text, looks);
}

let looks: ReadonlyMap<string, string> | undefined;

// Letters with those they look like (a subset of Unicode TR39 that keyboards produce), letter by letter.
const alphabets: readonly (readonly [from: string, to: string])[] = [
  ['аеорсухкміјѕ', 'aeopcyxkmijs'],
  ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
  ['αονικρτυχγηάόίύ', 'aovikptuxynáóíú'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['کی', 'كي'],
  ['ロカエタニーハトヘ', '口力工夕二一八卜へ'],
];
