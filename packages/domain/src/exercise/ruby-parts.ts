/** A piece of a word, and what is read over it; null where it is read as it is written. */
export type RubyPart = { readonly base: string; readonly reading: string | null };

/** More pieces than this make no word; finding their places would take long. */
const mostPieces = 9;

/**
 * A word with its reading over the characters that need one (食べる, たべる: た over 食): what is written as it is read has no
 * reading of its own, and each character has one syllable where there are as many. Otherwise the reading stands over the whole.
 */
export function rubyParts(word: string, reading: string): readonly RubyPart[] {
  return bySyllable(word, reading) ?? betweenKana(word, reading) ?? [{ base: word, reading }];
}

function bySyllable(word: string, reading: string): readonly RubyPart[] | null {
  const characters = Array.from(word);
  const syllables = reading.trim().split(/\s+/u);
  const fits = characters.length === syllables.length && characters.every((one) => han.test(one));
  return fits ? characters.map((base, index) => ({ base, reading: syllables[index] ?? '' })) : null;
}

function betweenKana(word: string, reading: string): readonly RubyPart[] | null {
  const pieces = word.match(pieceOf) ?? [];
  if (pieces.length === 1 || pieces.length > mostPieces) return null;
  const read = reading.replaceAll(/\s+/gu, '');
  const wanted = pieces
    .map((piece) => (han.test(piece) ? '(.+?)' : `(${escaped(hiragana(piece))})`))
    .join('');
  const found = new RegExp(`^${wanted}$`, 'u').exec(hiragana(read));
  if (!found) return null;
  let place = 0;
  return pieces.map((base, index) => {
    const from = place;
    place += found[index + 1]?.length ?? 0;
    return { base, reading: han.test(base) ? read.slice(from, place) : null };
  });
}

// A small ke between numbers and what is counted is read, not written as it is read.
const han = /[\p{Script=Han}ヶ]/u;
const pieceOf = /[\p{Script=Han}ヶ]+|[^\p{Script=Han}ヶ]+/gu;

/** Katakana as hiragana, letter by letter. */
const hiragana = (text: string): string =>
  text.replaceAll(/[ァ-ヶ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60));

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
