import type { LanguageData } from '../language-data.ts';

/** Azerbaijani. I belongs to ı and İ to i; ç ə ğ ı ö ş ü are letters of the alphabet. */
export const az: LanguageData = {
  layout: 'us',
  caseLocale: 'az',
  ownLetters: { ə: 'e' },
  endings: [
    '- lar ı u a da dan ın un ları',
    '- lər i ü ə də dən in ün ləri',
    'maq ır dı acaq',
    'mək ir di əcək',
  ],
};
