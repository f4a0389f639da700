import type { LanguageData } from '../language-data.ts';

/** Dutch. The diaeresis and the accents are marks; ĳ is another way to encode ij (Woordenlijst Nederlandse Taal). */
export const nl: LanguageData = {
  sameText: { ĳ: 'ij' },
  diacritics: /[\u0300-\u0302\u0308\u0327]/gu,
  leadingWords: { common: 'de een', neuter: 'het een', plural: 'de' },
  endings: [
    '- s',
    "- 's",
    '- en',
    '- n',
    '- er eren',
    '- e er ere st ste',
    'en - t de den te ten end',
    'd den',
    'je jes',
  ],
  script: 'Latin',
};
