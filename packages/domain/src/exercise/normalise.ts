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
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
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
  const [first, ...rest] = text.split(' ');
  return rest.length > 0 && rules.leadingWords.includes(first ?? '') ? rest.join(' ') : text;
}

function foldCase(text: string, locale: string): string {
  return locale === 'und' ? text.toLowerCase() : text.toLocaleLowerCase(locale);
}

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => letters[letter] ?? letter).join('');
}
