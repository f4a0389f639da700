import type { LanguageData } from '../language-data.ts';

/** Spanish. ñ is a letter of its own: año and ano are two words (RAE, Ortografía 2010). */
export const es: LanguageData = {
  layout: 'us',
  diacritics: /[\u0300-\u0302\u0308]/gu,
  leadingWords: { m: 'el un', f: 'la una', mp: 'los unos', fp: 'las unas' },
  endings: [
    '- s',
    '- es',
    'o a os as',
    '- a es as',
    'ar o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban aré arás ará aremos aréis arán aría arías aríamos arían ando ado ada ados adas e es emos éis en ad',
    'er o es e emos éis en í iste ió imos isteis ieron ía ías íamos íais ían eré erás erá eremos eréis erán ería erías eríamos erían iendo ido ida idos idas a as amos áis an ed',
    'ir o es e imos ís en í iste ió isteis ieron ía ías íamos íais ían iré irás irá iremos iréis irán iría irías iríamos irían iendo ido ida idos idas a as amos áis an id',
    'z ces',
    'ión iones',
    'ón ones',
    'án anes',
    'és eses esa esas',
  ],
};
