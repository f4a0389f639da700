/** Where a match begins and ends in a text, in UTF-16 code units; the end is not part of it. */
export type MatchRange = readonly [start: number, end: number];

/**
 * What of a text answers to the words that were looked for, without regard to case and accents: the beginning of a word that
 * goes on otherwise, and the whole of a word that seems to be another form of the same.
 */
export const matchRanges = (text: string, words: readonly string[]): MatchRange[] => matching(words)(text);

/** The same for many texts: the words are read once, and a text that has the beginning of none is not taken apart. */
export function matching(words: readonly string[]): (text: string) => MatchRange[] {
  const wanted = [...new Set(words.flatMap(searchWords))];
  const beginnings = wanted.map((word) => word.slice(0, shortestStem));
  return (text) => {
    if (plainText.test(text)) {
      const plain = foldedPlain(text);
      if (!beginnings.some((each) => plain.includes(each))) return [];
    }
    return rangesIn(text, wanted);
  };
}

function rangesIn(text: string, wanted: readonly string[]): MatchRange[] {
  const ranges: MatchRange[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const length = matchedLength(word, wanted);
    if (length > 0) ranges.push([index, index + length]);
  }
  return ranges;
}

/** The words of a text as they are compared when it is looked for. */
export function searchWords(text: string): string[] {
  return Array.from(text.normalize('NFC').matchAll(wordPattern), ([word]) => folded(word));
}

/** How much of a word, from its beginning, answers to one of the folded ones; 0: nothing. */
function matchedLength(word: string, wanted: readonly string[]): number {
  const found = folded(word);
  const begins = wanted.filter((each) => found.startsWith(each));
  if (begins.length > 0) return lengthCovering(word, Math.max(...begins.map(({ length }) => length)));
  return wanted.some((each) => isFormOf(found, each)) ? word.length : 0;
}

// One letter may be folded to two, and a letter with its marks to one.
function lengthCovering(word: string, letters: number): number {
  let [length, covered] = [0, 0];
  for (const [letter] of word.matchAll(/.\p{M}*/gu)) {
    if (covered >= letters) break;
    covered += folded(letter).length;
    length += letter.length;
  }
  return length;
}

/** Stems are the database's; here it is enough that words begin alike and differ in a few last letters. */
function isFormOf(one: string, other: string): boolean {
  let alike = 0;
  while (alike < one.length && one[alike] === other[alike]) alike += 1;
  return alike >= shortestStem && Math.max(one.length, other.length) - alike <= longestEnding;
}

/** Most words have nothing to fold but their case, and a page has a thousand words. */
const folded = (word: string): string => (plainText.test(word) ? foldedPlain(word) : foldedWithMarks(word));
const foldedPlain = (text: string): string => text.toLowerCase().replaceAll('й', 'и').replaceAll('ё', 'е');
const plainText = /^[\x20-\x7Eа-яёА-ЯЁ]*$/u;

const foldedWithMarks = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđßæœı]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const shortestStem = 4;
const longestEnding = 3;
