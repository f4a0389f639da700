import type { LanguageRules } from './language-rules.ts';
import { withToneMarks } from './tone-numbers.ts';

/** True when a text is what was meant, with letters written the recognised way that needs no key of their own. */
export function isKeyboardSpelling(given: string, meant: string, rules: LanguageRules): boolean {
  if (given === meant) return false;
  return (
    (rules.toneNumbers && withToneMarks(given) === meant) || spells(given, meant, rules.keyboardSpellings)
  );
}

// Only what was meant is respelt: Maerz stands for März, but Pöt does not stand for Poet.
function spells(given: string, meant: string, spellings: ReadonlyMap<string, string>): boolean {
  if (spellings.size === 0) return false;
  let at = 0;
  for (const letter of meant) {
    const written = given.startsWith(letter, at) ? letter : spellings.get(letter);
    if (written === undefined || !given.startsWith(written, at)) return false;
    at += written.length;
  }
  return at === given.length;
}
