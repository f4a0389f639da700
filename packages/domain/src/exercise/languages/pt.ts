import type { LanguageData } from '../language-data.ts';

/** Portuguese. Accents, the tilde and the cedilla are marks on the same letters (Acordo Ortográfico 1990). */
export const pt: LanguageData = {
  layout: 'us',
  diacritics: /[\u0300-\u0303\u0308\u0327]/gu,
  leadingWords: { m: 'o um', f: 'a uma', mp: 'os uns', fp: 'as umas' },
  endings: [
    '- s',
    '- es',
    'o a os as',
    '- a es as',
    'm ns',
    'l is',
    'ão ões',
    'ão ães',
    'ão ã ãos ãs',
    'ês esa eses esas',
    'ar o as a amos ais am ei aste ou ámos astes aram ava avas ávamos avam arei arás ará aremos arão aria arias aríamos ariam ando ado ada ados adas e es emos em',
    'er o es e emos eis em i este eu estes eram ia ias íamos iam erei erás erá eremos erão eria erias eríamos eriam endo ido ida idos idas a as amos am',
    'ir o es e imos is em i iste iu istes iram ia ias íamos iam irei irás irá iremos irão iria irias iríamos iriam indo ido ida idos idas a as amos am',
  ],
};
