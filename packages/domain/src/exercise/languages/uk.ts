import type { LanguageData } from '../language-data.ts';

/** Ukrainian. The stress is a reading aid; ґ є і ї й are letters of the alphabet (Український правопис 2019). */
export const uk: LanguageData = {
  freeWordOrder: true,
  layout: 'uk',
  optionalMarks: /\u0301/gu,
  ownLetters: { ґ: 'г' },
  endings: [
    '- а у ом ові і и е ів ам ами ах',
    'ь я ю ем еві і ів ям ями ях',
    'а и і у ою о - ам ами ах',
    'я і ю ею е ь ям ями ях',
    'ь і ю ей ям ями ях',
    'о а у ом і - ам ами ах',
    'е я ю ем і ь ям ями ях',
    'ий а е і ого ому им ої ій у ою их ими',
    'ій я є і ього ьому ім ьої ю ьою іх іми',
    'ти ю єш є ємо єте ють в ла ло ли й йте',
    'ити ю у иш ить имо ите ять ать ив ила ило или и іть',
    'у еш е емо ете уть',
  ],
};
