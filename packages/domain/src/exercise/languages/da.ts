import type { LanguageData } from '../language-data.ts';

/** Danish. æ ø å are letters at the end of the alphabet; without their keys they are ae, oe, aa (Retskrivningsordbogen). */
export const da: LanguageData = {
  diacritics: /\u0301/gu,
  keyboardSpellings: { æ: 'ae', ø: 'oe', å: 'aa' },
  leadingWords: { common: 'en', neuter: 'et', verb: 'at' },
  endings: [
    '- en er erne',
    '- en e ene',
    '- et e ene',
    '- et er erne',
    'e en er erne',
    'e et er erne',
    '- n r rne',
    'e er ede et',
    'e er te t',
    '- r ede et',
    '- t e',
    '- ere est este',
  ],
  script: 'Latin',
};
