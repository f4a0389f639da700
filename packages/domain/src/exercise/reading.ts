import type { Term } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';

/** How the characters of a language are read: in which letters that is written, and whether it may stand for the word. */
type Reading = { readonly isReading: (text: string) => boolean; readonly isAnswer: boolean };

// Hanyu Pinyin with tone marks or numbers, or Bopomofo; anything else is phonetic script.
const pinyin = /^(?:[a-z\d\s'’:·-]|\u0300|\u0301|\u0304|\u0308|\u030C)+$/u;
const bopomofo = /^[\p{Script=Bopomofo}ˊˇˋ˙\s]+$/u;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

const readings: Readonly<Record<string, Reading>> = {
  // A word may be written in kana as well; Pinyin and Bopomofo are how one looks a word up.
  ja: { isReading: (text) => kana.test(text), isAnswer: true },
  zh: {
    isReading: (text) => pinyin.test(text.normalize('NFD').toLowerCase()) || bopomofo.test(text),
    isAnswer: false,
  },
};

/** Whether words of a language have characters that are read otherwise than they are written. */
export function hasReadings(language: LanguageTag): boolean {
  return readingIn(language) !== undefined;
}

type Read = Pick<Term, 'headword' | 'pronunciation'>;

/** How the characters of a word are read: its pronunciation, where that is written in the letters for it; else null. */
export function readingOf({ headword, pronunciation }: Read, language: LanguageTag): string | null {
  const reading = readingIn(language);
  if (!reading || pronunciation === null || !/\p{Script=Han}/u.test(headword)) return null;
  return reading.isReading(pronunciation) ? pronunciation : null;
}

/** The reading of a word that may be written instead of it: kana, in Japanese. */
export function readingAsAnswer(read: Read, language: LanguageTag): readonly string[] {
  const reading = readingIn(language)?.isAnswer ? readingOf(read, language) : null;
  return reading === null ? [] : [reading];
}

const readingIn = (language: LanguageTag): Reading | undefined => {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(readings, primary) ? readings[primary] : undefined;
};
