import type { LanguageData } from '../language-data.ts';

/** Polish. ą ć ę ł ń ó ś ź ż are letters of the alphabet (Rada Języka Polskiego). */
export const pl: LanguageData = {
  freeWordOrder: true,
  layout: 'us',
  endings: [
    'a y ę ą o - om ami ach',
    'a i ę ą o om ami ach',
    '- a u owi em y ów om ami ach',
    '- a u owi iem i ów om ami ach',
    'o a u em - om ami ach',
    'y a e ego emu ej ą ym ych ymi',
    'i a ie iego iemu iej ą im ich imi',
    'ać am asz a amy acie ają ał ała ało ali ały ałem ałam',
    'ić ię isz i imy icie ią ił iła iło ili iły iłem iłam',
    'ować uję ujesz uje ujemy ujecie ują ował owała owało owali owały',
  ],
};
