import type { LanguageData } from '../language-data.ts';

/** Romanian. ă â î ș ț are letters of the alphabet; ş ţ with a cedilla stand for ș ț (DOOM 3). */
export const ro: LanguageData = {
  layout: 'us',
  optionalMarks: /\u0301/gu,
  sameSpellings: [[/(?<=[st])\u0327/gu, '\u0326']],
  leadingWords: { m: 'un', f: 'o', p: 'niște', verb: 'a' },
  endings: [
    '- ul ului i ii ilor',
    '- ul ului e ele elor',
    '- ul ului uri urile urilor',
    'ă a e ei ele elor',
    'e ea i ii ile ilor',
    '- ă i e',
    '- i ă ăm ați a at',
    'ez ezi ează ăm ați a at',
    'esc ești ește im iți i it',
  ],
};
