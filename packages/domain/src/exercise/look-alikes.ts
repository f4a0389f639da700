import type { LanguageRules } from './language-rules.ts';
import { normalise, withoutLeadingWord, withoutOptionalMarks } from './normalise.ts';

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

// Keys of the Russian ЙЦУКЕН and the US QWERTY layout in the same places, plain and shifted.
const cyrillicKeys = 'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ';
const latinKeys = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~';

/**
 * True when a response, as typed, is right but for letters of another alphabet or the other keyboard layout (rule N4). Keys
 * are looked up before normalising: what looks like final punctuation may be the letter ю.
 */
export function looksLike(response: string, meant: string, rules: LanguageRules): boolean {
  if (rules.script === null) return false;
  const form = (text: string): string =>
    withoutLeadingWord(withoutOptionalMarks(normalise(text, rules), rules), rules);
  const given = form(response);
  const target = form(meant);
  if (given === target) return false;
  const retyped = [response.trim(), given].map((text) => form(onOtherKeyboard(text)));
  return retyped.includes(target) || skeleton(given) === skeleton(target);
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
