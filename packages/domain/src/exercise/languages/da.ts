import type { LanguageData } from '../language-data.ts';

/** Danish. æ ø å are letters at the end of the alphabet; no word must have an accent (Retskrivningsordbogen, § 5). */
export const da: LanguageData = {
  layout: 'us',
  optionalMarks: /\u0301/gu,
  diacritics: /[\u0300-\u0302]/gu,
  keyboardSpellings: { æ: 'ae', ø: 'oe', å: 'aa' },
  leadingWords: { common: 'en', neuter: 'et', verb: 'at' },
  endings: [
    '- en er erne s',
    '- et er erne s',
    '- en e ene s',
    '- et e ene s',
    '- et ene s',
    '- n r rne s',
    '- t r rne s',
    '- t e',
    '- ere est este',
    '- e er te t es',
    '- e er ede et es',
  ],
};
