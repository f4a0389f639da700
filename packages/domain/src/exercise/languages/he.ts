import type { LanguageData } from '../language-data.ts';

/** Hebrew. Points are a reading aid (Academy of the Hebrew Language); the article is written together with its word. */
export const he: LanguageData = {
  layout: 'he',
  finalForms: { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  optionalMarks: /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu,
  leadingWords: { definite: 'ה+3' },
  endings: ['- ה ים ות י', 'ה ים ות ת', 'ת ות', '- ת ים ות', '- תי ת נו תם תן ה ו'],
};
