import type { LanguageData } from '../language-data.ts';

/** Norwegian Bokmål. æ ø å are letters at the end of the alphabet; without their keys they are ae, oe, aa (Språkrådet). */
export const nb: LanguageData = {
  diacritics: /[\u0300-\u0302]/gu,
  keyboardSpellings: { æ: 'ae', ø: 'oe', å: 'aa' },
  leadingWords: { m: 'en', f: 'ei en', n: 'et', verb: 'å' },
  endings: [
    '- en er ene',
    '- a er ene',
    '- et er ene a',
    'e en a er ene',
    'e et er ene',
    'e er et a',
    'e er te t',
    'e er de d',
    '- r dde dd',
    '- t e',
    '- ere est este',
  ],
  script: 'Latin',
};
