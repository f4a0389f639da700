import type { LanguageData } from '../language-data.ts';

/** Polish. ą ć ę ł ń ó ś ź ż are letters of the alphabet (Rada Języka Polskiego). */
export const pl: LanguageData = {
  endings: [
    '- a u owi em ie y i e ów om ami ach',
    'a y i e ie ę ą o - om ami ach',
    'o a u em ie - om ami ach',
    'e a u em - om ami ach y',
    'y a e ego emu ym ej ą ych ymi',
    'i a ie iego iemu im iej ią ich imi',
    'ać am asz a amy acie ają ał ała ało ali ały',
    'ić ę isz i imy icie ą ił iła iło ili iły',
    'yć ę ysz y ymy ycie ą ył yła yło yli yły',
    'eć ę isz i imy icie ą ał ała eli ały',
    'ować uję ujesz uje ujemy ujecie ują ował owała owali',
  ],
  script: 'Latin',
};
