import type { LanguageData } from '../language-data.ts';

/** Czech. Letters with a háček are letters of the alphabet, the čárka and the kroužek mark length (ÚJČ). */
export const cs: LanguageData = {
  freeWordOrder: true,
  layout: 'us',
  diacritics: /[\u0301\u030A]/gu,
  endings: [
    'a y u o ou - ám ách ami',
    '- y u a i e ovi em ů ům ech',
    'o a u em - ům ech',
    'ý á é ého ému ou ých ým ými í',
    'at ám áš á áme áte ají al ala alo ali aly',
    'it ím íš í íme íte il ila ilo ili ily',
    'ovat uji uju uješ uje ujeme ujete ují ujou oval ovala ovalo ovali ovaly',
    '- a o i y',
  ],
};
