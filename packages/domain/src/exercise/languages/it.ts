import type { LanguageData } from '../language-data.ts';

/** Italian. Accents are marks on the same letters (Accademia della Crusca). */
export const it: LanguageData = {
  layout: 'us',
  diacritics: /[\u0300-\u0302\u0308]/gu,
  keyboardSpellings: { à: "a'", è: "e'", é: "e'", ì: "i'", ò: "o'", ù: "u'" },
  leadingWords: { m: "il lo un uno l'", f: "la una l' un'", mp: 'i gli', fp: 'le' },
  endings: [
    'o i',
    'a e',
    'a i',
    'e i',
    'o a i e',
    'o hi',
    'a he',
    'io ia i ie',
    'are o i a iamo ate ano avo avi ava avamo avate avano ai asti ò ammo aste arono erò erai erà eremo erete eranno erei eresti erebbe ando ato ata ati ate',
    'ere o i e iamo ete ono evo evi eva evamo evate evano ei esti é emmo este erono erò erai erà eremo erete eranno erei eresti erebbe endo uto uta uti ute',
    'ire o i e iamo ite ono ivo ivi iva ivamo ivate ivano ii isti ì immo iste irono irò irai irà iremo irete iranno irei iresti irebbe endo ito ita iti ite',
    'ire isco isci isce iamo ite iscono ivo iva ivano irò irà ito ita iti ite',
  ],
};
