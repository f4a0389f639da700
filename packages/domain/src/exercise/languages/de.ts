import type { LanguageData } from '../language-data.ts';

/** German. ä ö ü are sorted with their base letters (DIN 5007-1) and have a spelling for keyboards without them. */
export const de: LanguageData = {
  diacritics: /[\u0300\u0301\u0308]/gu,
  keyboardSpellings: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  leadingWords: { m: 'der ein', f: 'die eine', n: 'das ein', p: 'die' },
  endings: [
    '- e en n er ern es s em',
    '- er ere sten ste',
    'en e st t et est te test ten tet end',
    'eln le elst elt elte elten',
    'ern ere erst ert erte erten',
    'in innen',
  ],
  script: 'Latin',
};
