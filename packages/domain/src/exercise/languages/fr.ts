import type { LanguageData } from '../language-data.ts';

/** French. Accents, the diaeresis and the cedilla are marks on the same letters (Académie française). */
export const fr: LanguageData = {
  diacritics: /[\u0300-\u0302\u0308\u0327]/gu,
  keyboardSpellings: { œ: 'oe', æ: 'ae' },
  leadingWords: { m: "le un l' du", f: "la une l'", p: 'les des' },
  endings: [
    '- s',
    '- x',
    '- e s es',
    'al aux ale ales',
    'eux euse euses',
    'f ve fs ves',
    'er ère ers ères',
    'er e es ons ez ent é ée és ées ais ait ions iez aient ai as a èrent erai eras era erons erez eront erait ant',
    'ir is it issons issez issent i ie issait irai ira',
    're s - ons ez ent u ue ait ra',
  ],
  script: 'Latin',
};
