import type { LanguageData } from '../language-data.ts';

/** English. Marks come with borrowed words: café, naïve, façade. */
export const en: LanguageData = {
  diacritics: /[\u0300-\u0303\u0308\u0327]/gu,
  keyboardSpellings: { æ: 'ae', œ: 'oe' },
  leadingWords: { noun: 'a an the', verb: 'to' },
  endings: [
    '- s ed ing',
    '- es ed ing',
    'e es ed ing',
    'y ies ied ying',
    '- er est',
    'e er est',
    'y ier iest',
  ],
  script: 'Latin',
};
