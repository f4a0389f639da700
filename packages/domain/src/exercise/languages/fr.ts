import type { LanguageData } from '../language-data.ts';

/** French. Accents, the diaeresis and the cedilla are marks on the same letters (Académie française). */
export const fr: LanguageData = {
  layout: 'us',
  diacritics: /[\u0300-\u0302\u0308\u0327]/gu,
  keyboardSpellings: { œ: 'oe', æ: 'ae' },
  leadingWords: { m: "le un l' du", f: "la une l'", p: 'les des' },
  endings: [
    '- s',
    '- x',
    '- e s es',
    'al ale aux ales',
    'ail aux',
    'eux euse euses',
    'er ère ers ères',
    'f ve fs ves',
    'en enne ens ennes',
    'on onne ons onnes',
    'el elle els elles',
    'eur euse eurs euses',
    'teur trice teurs trices',
    'er e es ons ez ent é ée és ées ais ait ions iez aient ant ai as a erai eras era erons erez eront erais erait erions eriez eraient',
    'ir is it issons issez issent i ie ies issais issait issions issiez issaient issant irai iras ira irons irez iront irais irait iraient',
    're s - ons ez ent u ue us ues ais ait ions iez aient ant rai ras ra rons rez ront rais rait raient',
  ],
};
