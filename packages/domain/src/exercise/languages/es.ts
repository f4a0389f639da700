import type { LanguageData } from '../language-data.ts';

/** Spanish. ñ is a letter of its own: año and ano are two words (RAE, Ortografía 2010). */
export const es: LanguageData = {
  diacritics: /[\u0301\u0308]/gu,
  leadingWords: { m: 'el un', f: 'la una', mp: 'los unos', fp: 'las unas' },
  endings: [
    '- s',
    '- es',
    'o a os as',
    'z ces',
    'ión iones',
    'ón ones',
    'án anes',
    'és eses esa esas',
    'or ora ores oras',
    'ar o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban aré arás ará aremos arán aría e es emos en ando ado ada ad',
    'er o es e emos éis en í iste ió imos isteis ieron ía ías íamos ían eré erás erá eremos erán ería a as amos an iendo ido ida ed',
    'ir o es e imos ís en í iste ió isteis ieron ía ías íamos ían iré irás irá iremos irán iría a as amos an iendo ido ida id',
  ],
  script: 'Latin',
};
