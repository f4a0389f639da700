import type { LanguageRules } from './language-rules.ts';

/**
 * The form in which two answers are compared, in the order of rule N1: NFC, ignorable characters dropped, spaces collapsed,
 * quotes, dashes and final punctuation unified, case folded by the language. Marks stay.
 */
export function normalise(text: string, rules: LanguageRules): string {
  const unified = text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu, ' ')
    .replace(/[\u2018\u2019\u201B\u02BC\u0060\u00B4]/gu, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim()
    .replace(/[\s.!?…。！？]+$/u, '')
    .replace(/^[¿¡]+/u, '');
  return foldCase(unified, rules.caseLocale).normalize('NFC');
}

/** Without the marks that the language's writers may leave out, and with interchangeable letters made one. */
export function withoutOptionalMarks(text: string, rules: LanguageRules): string {
  let plain = text.normalize('NFD');
  for (const mark of rules.optionalMarks) plain = plain.replaceAll(mark, '');
  return replaceLetters(plain.normalize('NFC'), rules.sameLetter);
}

/** Without the marks that matter but are commonly forgotten. */
export function withoutMarks(text: string, rules: LanguageRules): string {
  return replaceLetters(text, rules.markedLetters);
}

/** Without one leading article or particle. */
export function withoutLeadingWord(text: string, rules: LanguageRules): string {
  return leadingWord(text, rules) === undefined ? text : text.slice(text.indexOf(' ') + 1);
}

/** The loosest form: two texts that agree in it are too alike to stand side by side as right and wrong (rule N12). */
export function comparable(text: string, rules: LanguageRules): string {
  return withoutMarks(withoutLeadingWord(withoutOptionalMarks(normalise(text, rules), rules), rules), rules);
}

/** True unless both texts have a leading word and the two say different things, such as another gender. */
export function leadingWordsAgree(one: string, other: string, rules: LanguageRules): boolean {
  const [first, second] = [leadingWord(one, rules), leadingWord(other, rules)];
  return first === undefined || second === undefined || first === second;
}

/** Letters without any mark, by no language's rules: to see that two texts differ in nothing but marks (rule N2). */
export function bareLetters(text: string): string {
  return replaceLetters(text.normalize('NFD').replace(/\p{M}/gu, ''), undecomposed);
}

// Marked letters that have no canonical decomposition.
const undecomposed = { ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss', ς: 'σ' };

function leadingWord(text: string, rules: LanguageRules): string | undefined {
  const space = text.indexOf(' ');
  const word = space < 0 ? '' : text.slice(0, space);
  return Object.hasOwn(rules.leadingWords, word) ? rules.leadingWords[word] : undefined;
}

function foldCase(text: string, locale: string): string {
  return locale === 'und' ? text.toLowerCase() : text.toLocaleLowerCase(locale);
}

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => letters[letter] ?? letter).join('');
}
