import type { LanguageData } from '../language-data.ts';

/** Turkish. I belongs to ı and İ to i; ç ğ ı ö ş ü are letters, the circumflex is a mark (TDK, Yazım Kılavuzu). */
export const tr: LanguageData = {
  caseLocale: 'tr',
  diacritics: /\u0302/gu,
  endings: [
    '- lar ı u a da ta dan tan ın un ları lara larda lardan ım um',
    '- ler i ü e de te den ten in ün leri lere lerde lerden im üm',
    'mak ıyor uyor dı du tı tu ar ır acak mış',
    'mek iyor üyor di dü ti tü er ir ecek miş',
  ],
  script: 'Latin',
};
