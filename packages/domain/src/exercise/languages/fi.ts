import type { LanguageData } from '../language-data.ts';

/** Finnish. å ä ö are letters at the end of the alphabet; š ž may be sh zh where they cannot be typed (Kielitoimisto). */
export const fi: LanguageData = {
  freeWordOrder: true,
  layout: 'us',
  diacritics: /\u030C/gu,
  keyboardSpellings: { š: 'sh', ž: 'zh' },
  endings: [
    '- n t a ssa sta lla lta lle na ksi',
    '- n t ä ssä stä llä ltä lle nä ksi',
    'i en et ea essa esta',
    'i en et eä essä estä',
    'nen sen set sta stä sessa sessä',
    'a n t mme tte vat',
    'ä n t mme tte vät',
  ],
};
