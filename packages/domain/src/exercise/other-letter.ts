import type { LanguageRules } from './language-rules.ts';
import { areUnmarked, replaceLetters } from './letters.ts';

/**
 * True when two texts differ only in marks that make other letters: año and ano, мой and мои, が and か (rule N2). Which
 * marks a language takes for mere diacritics has been asked before.
 */
export function isOtherLetter(given: string, meant: string, rules: LanguageRules): boolean {
  if (given === meant || areUnmarked(given, meant)) return false;
  return bareLetters(given, rules) === bareLetters(meant, rules);
}

function bareLetters(text: string, rules: LanguageRules): string {
  const bare = text.normalize('NFD').replace(/[\u0300-\u036F\u3099\u309A]/gu, '');
  return replaceLetters(replaceLetters(bare, undecomposed), rules.ownLetters);
}

// Marked letters that have no canonical decomposition.
const undecomposed: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
]);
