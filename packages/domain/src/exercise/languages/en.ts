import type { LanguageData } from '../language-data.ts';

/** English. Marks come with borrowed words: café, naïve, façade. */
export const en: LanguageData = {
  layout: 'us',
  diacritics: /[\u0300-\u0303\u0308\u0327]/gu,
  leadingWords: { noun: 'a an the', verb: 'to' },
  endings: [
    "- s es 's",
    'y ies ied ying',
    'f ves',
    'fe ves',
    '- s es ed ing',
    'e es ed ing',
    '- er est',
    'e er est',
    'y ier iest',
  ],
};
