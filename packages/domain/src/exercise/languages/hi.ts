import type { LanguageData } from '../language-data.ts';

/** Hindi. The nukta and the chandrabindu are often left out or levelled (Kendriya Hindi Nideshalaya). */
export const hi: LanguageData = {
  diacritics: /\u093C/gu,
  baseLetters: { 'ँ': 'ं' },
  endings: ['- ें ों', 'ा े ी ों', 'ी ियाँ ियों ियां', '- ओं एँ', 'ना ता ती ते ा ी े'],
};
