import type { LanguageData } from '../language-data.ts';

/** Vietnamese. ă â đ ê ô ơ ư are letters, the five tone marks stand on them. */
export const vi: LanguageData = {
  diacritics: /[\u0300\u0301\u0303\u0309\u0323]/gu,
  script: 'Latin',
};
