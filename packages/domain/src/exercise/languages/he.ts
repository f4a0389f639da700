import type { LanguageData } from '../language-data.ts';

/** Hebrew. Points are a reading aid (Academy of the Hebrew Language); the article is written together with its word. */
export const he: LanguageData = {
  optionalMarks: /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7]/gu,
  leadingWords: { definite: 'ה+' },
  endings: ['- ים ה ות', 'ה ות ים', 'ת ות', 'י ים ית יות', '- תי ת נו תם תן ו ה'],
  script: 'Hebrew',
  layout: 'he',
};
