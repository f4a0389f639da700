import type { LanguageData } from '../language-data.ts';

/** Dutch. The trema and the accents are marks; ĳ is another way to encode ij (Woordenlijst Nederlandse Taal). */
export const nl: LanguageData = {
  layout: 'us',
  encodings: /[ĳĲ]/gu,
  diacritics: /[\u0300-\u0302\u0308\u0327]/gu,
  leadingWords: { common: 'de een', neuter: 'het een', plural: 'de' },
  endings: [
    '- en',
    '- s',
    "- 's",
    '- n',
    '- eren',
    '- e',
    '- er ere st ste',
    'en - t te ten',
    'en - t de den',
  ],
};
