import type { LanguageData } from '../language-data.ts';

/** Russian. The stress is a reading aid and ё may be written е (rules of 1956, § 10); й is a letter of its own. */
export const ru: LanguageData = {
  freeWordOrder: true,
  layout: 'ru',
  optionalMarks: /\u0301/gu,
  sameSpellings: [[/(?<=е)\u0308/gu, '']],
  endings: [
    '- а у ом е ы и ов ам ами ах',
    'ь я ю ем е и ей ям ями ях',
    'а ы и е у ой ою - ам ами ах',
    'я и е ю ей ь ям ями ях',
    'ь и ью ей ям ями ях',
    'о а у ом е - ам ами ах',
    'е я ю ем и й ям ями ях',
    'ый ой ая ое ые ого ому ым ом ую ых ыми',
    'ий ой ая ое ее ие ого его ому ему им ом ем ую их ими',
    'ий яя ее ие его ему им ем юю их ими',
    'ть ю ешь ет ем ете ют л ла ло ли й йте',
    'ить ю у ишь ит им ите ят ат ил ила ило или и',
    'у ешь ет ем ете ут',
  ],
};
