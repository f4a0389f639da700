import type { LanguageData } from '../language-data.ts';

/** Ukrainian. The stress is a reading aid; ґ є і ї й are letters of the alphabet (Український правопис 2019). */
export const uk: LanguageData = {
  optionalMarks: /\u0301/gu,
  ownLetters: { ґ: 'г', є: 'е', і: 'и' },
  endings: [
    '- а у ові ом і и е ів ам ами ах',
    'а и і у ою о - ам ами ах',
    'я і ї ю ею єю е є - ь й ям ями ях',
    'ь я ю еві ем і ів ей ям ями ях',
    'о а у ом і - ам ами ах',
    'ий а е і ого ому им ім ої ій у ою их ими',
    'ій я є і ього ьому їм ьої ю ьою іх іми',
    'ати аю аєш ає аємо аєте ають ав ала ало али',
    'ити ю у иш ить имо ите ять ать ив ила ило или',
    'іти ію ієш іє іють ів іла іло іли',
    'увати ую уєш ує уємо уєте ують ував увала ували',
  ],
  script: 'Cyrillic',
  layout: 'uk',
};
