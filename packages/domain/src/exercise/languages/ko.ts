import type { LanguageData } from '../language-data.ts';

/** Korean. Syllable blocks are the letters that a slip is counted in. */
export const ko: LanguageData = {
  foldsWidth: true,
  endings: ['다 요 아요 어요 습니다 니다', '하다 해요 합니다 했어요 했습니다'],
};
