import type { LanguageData } from '../language-data.ts';

/** Finnish. å ä ö are letters at the end of the alphabet (Kielitoimisto). */
export const fi: LanguageData = {
  endings: [
    '- n a ta ssa sta lla lta lle na ksi tta t ja jen issa ista illa ilta ille ihin ien',
    '- n ä tä ssä stä llä ltä lle nä ksi ttä t jä jen issä istä illä iltä ille ihin ien',
    'i en iä ia een issa issä eissa',
    'i in ia iä issa issä ista istä illa illä iin it',
    'nen sen sta stä sessa sessä set',
    'a n t mme tte vat in it i imme itte ivat',
  ],
  script: 'Latin',
};
