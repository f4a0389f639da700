import type { LanguageData } from '../language-data.ts';

/** German. ä ö ü are sorted with their base letters (DIN 5007-1); ss may stand for ß (Amtliches Regelwerk, § 25). */
export const de: LanguageData = {
  layout: 'us',
  optionalSpellings: { ß: 'ss' },
  diacritics: /[\u0300\u0301\u0308]/gu,
  keyboardSpellings: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  leadingWords: { m: 'der ein', f: 'die eine', n: 'das ein', p: 'die' },
  endings: [
    '- e en es s',
    '- er ern es s',
    '- en',
    '- n s',
    '- s',
    '- e en er es em',
    '- er ere eren erer eres erem ste sten ster stes',
    'en e st t te test ten tet',
    'en e est et ete etest eten etet',
    'in innen',
  ],
};
