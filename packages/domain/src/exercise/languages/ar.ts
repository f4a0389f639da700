import type { LanguageData } from '../language-data.ts';

/** Arabic. Short vowels and the tatweel may be left out; hamza on its seat, ة and ى are often written bare. */
export const ar: LanguageData = {
  encodings: /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu,
  optionalMarks: /[\u064B-\u0652\u0670\u0640]/gu,
  diacritics: /(?<=ا)[\u0653-\u0655]/gu,
  baseLetters: { ة: 'ه', ى: 'ي' },
  ownLetters: {
    ت: 'ب',
    ث: 'ب',
    ن: 'ب',
    ي: 'ب',
    ج: 'ح',
    خ: 'ح',
    ذ: 'د',
    ز: 'ر',
    ش: 'س',
    ض: 'ص',
    ظ: 'ط',
    غ: 'ع',
    ق: 'ف',
  },
  leadingWords: { definite: 'ال+2' },
  endings: ['- ة ات ون ين ان تان تين', '- ت نا وا تم تن'],
};
