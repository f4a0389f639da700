import type { LanguageData } from '../language-data.ts';

/** Italian. Accents are marks on the same letters (Accademia della Crusca). */
export const it: LanguageData = {
  diacritics: /[\u0300-\u0302\u0308]/gu,
  leadingWords: { m: "il lo un uno l'", f: "la una l' un'", mp: 'i gli', fp: 'le' },
  endings: [
    'o a i e',
    'a e',
    'a i',
    'e i',
    'co chi ca che',
    'go ghi ga ghe',
    'io i',
    'are o i a iamo ate ano avo avi ava avamo avate avano ai asti ò arono erò erà ato ata ati ate ando',
    'ere o i e iamo ete ono evo evi eva evano ei é erono erò erà uto uta uti ute endo',
    'ire o i e iamo ite ono isco isci isce iscono ivo ivi iva ivano ii ì irono irò irà ito ita iti ite endo',
  ],
  script: 'Latin',
};
