import type { LanguageData } from '../language-data.ts';

/** Turkish. I belongs to ı and İ to i; ç ğ ı ö ş ü are letters, the circumflex is a mark (TDK, Yazım Kılavuzu). */
export const tr: LanguageData = {
  freeWordOrder: true,
  layout: 'us',
  caseLocale: 'tr',
  diacritics: /\u0302/gu,
  endings: [
    '- lar ı ın a da dan ta tan',
    '- ler i in e de den te ten',
    '- lar u un a da dan ta tan',
    '- ler ü ün e de den te ten',
    'mak ar ır ıyor ıyorum ıyorsun dı dım tı tım acak mış',
    'mek er ir iyor iyorum iyorsun di dim ti tim ecek miş',
    'mak ar ur uyor uyorum uyorsun du dum tu tum acak muş',
    'mek er ür üyor üyorum üyorsun dü düm tü tüm ecek müş',
  ],
};
