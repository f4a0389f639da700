import type { LanguageData } from '../language-data.ts';

/** Swedish. å ä ö are letters at the end of the alphabet (Svenska Akademiens ordlista). */
export const sv: LanguageData = {
  diacritics: /[\u0300\u0301]/gu,
  leadingWords: { common: 'en', neuter: 'ett', verb: 'att' },
  endings: [
    'a an or orna',
    '- en ar arna',
    'e en ar arna',
    '- en er erna',
    '- n r rna',
    '- et en',
    '- et er erna',
    'e et en ena',
    'a ar ade at',
    'a er te t',
    'a er de t',
    '- r dde tt',
    '- t a are ast aste',
  ],
  script: 'Latin',
};
