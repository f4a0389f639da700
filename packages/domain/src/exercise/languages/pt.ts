import type { LanguageData } from '../language-data.ts';

/** Portuguese. Accents, the tilde and the cedilla are marks on the same letters (Acordo Ortográfico 1990). */
export const pt: LanguageData = {
  diacritics: /[\u0300-\u0303\u0308\u0327]/gu,
  leadingWords: { m: 'o um', f: 'a uma', mp: 'os uns', fp: 'as umas' },
  endings: [
    '- s',
    '- es',
    'o a os as',
    'ão ões',
    'ão ães',
    'ão ãos',
    'al ais',
    'el éis eis',
    'ol óis',
    'il is eis',
    'm ns',
    'or ora ores oras',
    'ês esa eses esas',
    'ar o as a amos ais am ei aste ou aram ava avas ávamos avam arei ará aremos arão aria e es emos em ando ado ada',
    'er o es e emos em i este eu eram ia ias íamos iam erei erá eremos erão eria a as amos am endo ido ida',
    'ir o es e imos em i iste iu iram ia ias íamos iam irei irá iremos irão iria a as amos am indo ido ida',
  ],
  script: 'Latin',
};
