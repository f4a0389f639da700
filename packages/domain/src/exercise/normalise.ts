import type { LanguageData } from './language-data.ts';
import type { LanguageRules } from './language-rules.ts';
import { replaceLetters } from './letters.ts';

/**
 * The form in which two answers are compared, in the order of rule N1: NFC, ignorable characters dropped, spaces collapsed,
 * quotes, dashes and final punctuation unified, case folded by the language unless case matters. Marks stay.
 */
export function normalise(text: string, rules: LanguageRules, caseMatters = false): string {
  if (isNormal(text)) return text;
  const unified = recoded(withoutIgnorables(text), rules)
    .replace(rules.foldsWidth ? narrowSpaces : spaces, ' ')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .trim()
    .replace(rules.finalPunctuation ?? finalPunctuation, '')
    .replace(openingPunctuation, '');
  const folded = caseMatters ? unified : foldCase(unified, rules.caseLocale);
  return replaceLetters(folded.normalize('NFC'), rules.finalForms);
}

/** True for letters that no rule of normalising touches: most answers, and they need not be looked at more closely. */
export const isNormal = (text: string): boolean => unchangedLetters.test(text);

/** Composed, without characters that cannot be seen. */
export function withoutIgnorables(text: string): string {
  return text.normalize('NFC').replace(ignorables, '').normalize('NFC');
}

/** Full-width and half-width forms as usual ones, where the language has both. */
export function withoutWidth(text: string, rules: LanguageRules): string {
  return rules.foldsWidth ? text.replace(wideForms, (run) => run.normalize('NFKC')) : text;
}

/** Without the marks that the language's writers may leave out, and with interchangeable spellings made one. */
export function withoutOptionalMarks(
  text: string,
  { optionalMarks, sameSpellings = [] }: Pick<LanguageData, 'optionalMarks' | 'sameSpellings'>,
): string {
  if (!optionalMarks && sameSpellings.length === 0) return text;
  const bare = optionalMarks ? text.normalize('NFD').replace(optionalMarks, '') : text.normalize('NFD');
  return sameSpellings.reduce((plain, [from, to]) => plain.replace(from, to), bare).normalize('NFC');
}

/** Without the marks that matter but are commonly forgotten. */
export function withoutDiacritics(text: string, { diacritics, baseLetters }: LanguageRules): string {
  const bare = diacritics ? text.normalize('NFD').replace(diacritics, '').normalize('NFC') : text;
  return replaceLetters(bare, baseLetters);
}

function recoded(text: string, { encodings }: LanguageRules): string {
  return encodings ? text.replace(encodings, (letter) => letter.normalize('NFKC')) : text;
}

const foldCase = (text: string, locale: string | undefined): string =>
  locale === undefined ? text.toLowerCase() : text.toLocaleLowerCase(locale);

// In order: Latin, Cyrillic, Arabic, kana, Han, Hangul.
const unchangedLetters =
  /^[a-zß-öø-ÿа-яё\u0621-\u063A\u0641-\u064A\u3041-\u3094\u30A1-\u30FA\u30FC\u4E00-\u9FFF\uAC00-\uD7A3]+(?: [a-zß-öø-ÿа-яё]+)*$/u;
// With the Arabic letter mark and the direction marks, which are not among them.
const ignorables = /[\p{Default_Ignorable_Code_Point}\u061C\u200E\u200F]/gu;
const spaces = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
// The ideographic space is a matter of width where there is width.
const narrowSpaces = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]+/gu;
// Apostrophes, primes and the Hebrew geresh; their double forms; hyphens, dashes and the Hebrew maqaf.
const singleQuotes = /[\u2018-\u201B\u02B9\u02BB\u02BC\u2032\u2039\u203A\u05F3\u0060\u00B4]/gu;
const doubleQuotes = /[\u201C-\u201F\u2033\u05F4\u00AB\u00BB]/gu;
const dashes = /[\u2010-\u2015\u2212\u05BE]/gu;
const finalPunctuation = /[\s.!?…。！？।॥؟]+$/u;
const openingPunctuation = /^[\s¿¡]+/u;
const wideForms = /[\u3000\uFF01-\uFFEE]+/gu;
