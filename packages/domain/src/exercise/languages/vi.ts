import type { LanguageData } from '../language-data.ts';

/** Vietnamese. ă â đ ê ô ơ ư are letters, the five tone marks stand on them; final oa, oe, uy carry theirs on either vowel. */
export const vi: LanguageData = {
  layout: 'us',
  sameSpellings: [
    [
      /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?!\p{L})|(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?!\p{L})/gu,
      '$1$4$3$6$2$5',
    ],
    [/(?<=(?<!\p{L})[hklmst])y(?=\p{M}?(?![\p{L}\p{M}]))/gu, 'i'],
  ],
  diacritics: /[\u0300\u0301\u0303\u0309\u0323]/gu,
};
