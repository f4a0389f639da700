import type { LanguageRules } from './language-rules.ts';
import { areUnmarked } from './letters.ts';
import { withoutDiacritics } from './normalise.ts';

/** What is wrong with a text that differs from what was meant in nothing but the language's diacritics, or null. */
export function markSlip(
  given: string,
  meant: string,
  rules: LanguageRules,
): 'missing-mark' | 'wrong-mark' | null {
  if (given === meant || areUnmarked(given, meant)) return null;
  if (withoutDiacritics(given, rules) !== withoutDiacritics(meant, rules)) return null;
  return isMeantWithFewerMarks(given.normalize('NFD'), meant.normalize('NFD'), rules)
    ? 'missing-mark'
    : 'wrong-mark';
}

function isMeantWithFewerMarks(given: string, meant: string, rules: LanguageRules): boolean {
  let at = 0;
  for (const letter of meant) {
    const base = rules.baseLetters.get(letter);
    if (given.startsWith(letter, at)) at += letter.length;
    else if (base !== undefined && given.startsWith(base, at)) at += base.length;
  }
  return at === given.length;
}
