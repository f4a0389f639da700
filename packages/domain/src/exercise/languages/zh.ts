import type { LanguageData } from '../language-data.ts';

/** Chinese. Characters come in two widths; Pinyin marks its tones, or numbers them (汉语拼音方案; ISO 7098). */
export const zh: LanguageData = {
  foldsWidth: true,
  toneNumbers: true,
  diacritics: /[\u0300\u0301\u0304\u030C]/gu,
};
