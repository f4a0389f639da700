import type { LanguageData } from '../language-data.ts';

/** Korean. A slip is counted in syllable blocks (한글 맞춤법). */
export const ko: LanguageData = {
  foldsWidth: true,
  endings: [
    '다 고 는 면 지 게 요 세요 지만',
    '하다 해요 합니다 하고 하는 하면 해서 했다 하세요',
    '- 은 이 을 과 에 에서 으로 의 도 들 만',
    '- 는 가 를 와 에 에서 로 의 도 들 만',
  ],
};
