import type { LanguageData } from '../language-data.ts';

/** Norwegian Bokmål. æ ø å are letters at the end of the alphabet; no word must have an accent (Språkrådet). */
export const nb: LanguageData = {
  layout: 'us',
  optionalMarks: /(?<=[aeo])[\u0300-\u0302]/gu,
  diacritics: /[\u0300-\u0302]/gu,
  keyboardSpellings: { æ: 'ae', ø: 'oe', å: 'aa' },
  leadingWords: { m: 'en', f: 'ei en', n: 'et', verb: 'å' },
  endings: [
    '- en er ene s',
    '- a en er ene s',
    'e a en er ene',
    '- et er ene a s',
    'e et er ene a',
    '- en e ne',
    '- t e',
    '- ere est este',
    'e er et a es',
    'e er te t es',
    'e er de d es',
  ],
};
