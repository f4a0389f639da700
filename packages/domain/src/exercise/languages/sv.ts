import type { LanguageData } from '../language-data.ts';

/** Swedish. å ä ö are letters at the end of the alphabet (Svenska Akademiens ordlista). */
export const sv: LanguageData = {
  layout: 'us',
  diacritics: /[\u0300\u0301]/gu,
  baseLetters: { ü: 'u' },
  leadingWords: { common: 'en', neuter: 'ett', verb: 'att' },
  endings: [
    '- en ar arna s',
    'a an or orna',
    '- en er erna',
    'e en ar arna',
    '- n r rna',
    '- t n na',
    '- et en',
    '- t a are ast',
    'a ar ade at as',
    'a er te t as',
    'a er de t as',
    '- r dde tt s',
  ],
};
