import type { LanguageData } from '../language-data.ts';

/** Czech. Letters with a háček are letters of the alphabet, the čárka and the kroužek mark length (ÚJČ). */
export const cs: LanguageData = {
  diacritics: /[\u0301\u030A]/gu,
  endings: [
    '- a u ovi em e i y ů ům ech ách',
    'a y e ě u o ou - ám ách ami',
    'o a u em ě - ům ech',
    'e i í ím ích emi',
    'ý á é ého ému ém ým ou í ých ými',
    'í ího ímu ím ích ími',
    'at ám áš á áme áte ají al ala alo ali aly',
    'it ím íš í íme íte il ila ilo ili ily',
    'et ím íš í íme íte ejí el ela elo eli ely',
    'ovat uji uju uješ uje ujeme ujete ují ujou oval ovala',
  ],
  script: 'Latin',
};
