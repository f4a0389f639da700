import type { LanguageData } from '../language-data.ts';

/** Arabic. Short vowels and the tatweel may be left out; hamza on its seat, ة and ى are often written bare. */
export const ar: LanguageData = {
  optionalMarks: /[\u064B-\u0652\u0670\u0640]/gu,
  diacritics: /[\u0653-\u0655]/gu,
  baseLetters: { ة: 'ه', ى: 'ي', ٱ: 'ا' },
  leadingWords: { definite: 'ال+' },
  endings: ['- ة ات ون ين ان', 'ة ات تان تين', 'ي ية يون يين يات'],
};
