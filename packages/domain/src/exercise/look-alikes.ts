import type { LanguageRules } from './language-rules.ts';
import { withoutLeadingWord, withoutOptionalMarks } from './normalise.ts';

// Letters that look the same in Latin and Cyrillic (a subset of Unicode TR39 confusables that keyboards produce).
const lookAlike: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  і: 'i',
};

// Keys of the Russian ЙЦУКЕН and the US QWERTY layout in the same places.
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

/** True when the answer is right but for letters of another alphabet or the other keyboard layout (rule N4). */
export function looksLike(given: string, meant: string, rules: LanguageRules): boolean {
  if (rules.script === null || given === meant) return false;
  const form = (text: string): string => withoutLeadingWord(withoutOptionalMarks(text, rules), rules);
  const target = form(meant);
  const candidates = [given, onOtherKeyboard(given)];
  return (
    candidates.some((text) => form(text) !== form(given) && form(text) === target) ||
    skeleton(form(given)) === skeleton(target)
  );
}

function skeleton(text: string): string {
  return Array.from(text, (letter) => lookAlike[letter] ?? letter).join('');
}

function onOtherKeyboard(text: string): string {
  return Array.from(text, (letter) => {
    const cyrillic = cyrillicKeys.indexOf(letter);
    if (cyrillic >= 0) return latinKeys[cyrillic] ?? letter;
    const latin = latinKeys.indexOf(letter);
    return latin >= 0 ? (cyrillicKeys[latin] ?? letter) : letter;
  }).join('');
}
