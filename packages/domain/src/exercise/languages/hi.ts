import type { LanguageData } from '../language-data.ts';

/** Hindi. Anusvara may stand for chandrabindu and for the nasal of its class; the nukta is a mark (मानकीकरण). */
export const hi: LanguageData = {
  sameSpellings: [[/ँ|ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/gu, 'ं']],
  diacritics: /\u093C/gu,
  endings: ['ा े ी ों', 'ी ियाँ ियों', '- ें ों', 'ना ने नी ता ते ती'],
};
