import type { LanguageData } from '../language-data.ts';

/** Hungarian. ö ü ő ű are letters of the alphabet, the acute marks length (A magyar helyesírás szabályai). */
export const hu: LanguageData = {
  freeWordOrder: true,
  layout: 'us',
  diacritics: /\u0301/gu,
  leadingWords: { noun: 'a az egy' },
  endings: [
    '- ok ot on ban ba ból nak ra ról hoz tól val',
    '- ak at on ban ba ból nak ra ról hoz tól val',
    '- ek et en ben be ből nek re ről hez től vel',
    'a ák át ában ába ából ának ára áról ához ától ával',
    'e ék ét ében ébe éből ének ére éről éhez étől ével',
    '- ok sz unk tok nak om od ja juk játok ják ni',
    '- ek sz ünk tek nek em ed i jük itek ik ni',
  ],
};
