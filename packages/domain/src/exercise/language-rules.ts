import type { LanguageTag } from '../language.ts';

/** What a language's writing allows in an answer, as data (rules N2, N3). */
export type LanguageRules = {
  /** Locale for case folding. */
  readonly caseLocale: string;
  /** Combining marks that writers may leave out (after canonical decomposition). */
  readonly optionalMarks: readonly string[];
  /** Letters that may stand for each other: from → to. */
  readonly sameLetter: Readonly<Record<string, string>>;
  /** Letters whose mark is commonly forgotten, but matters: reported as a missing mark, not as another word. */
  readonly markedLetters: Readonly<Record<string, string>>;
  /**
   * Words before an answer that may be left out or added (articles, the English infinitive particle), with what they say of
   * it. One that says something else is the very thing tested: el problema is not la problema (rule N5).
   */
  readonly leadingWords: Readonly<Record<string, string>>;
  /** The alphabet an answer is written in, to recognise a wrong keyboard layout. */
  readonly script: 'Latin' | 'Cyrillic' | null;
};

const plain: LanguageRules = {
  caseLocale: 'und',
  optionalMarks: [],
  sameLetter: {},
  markedLetters: {},
  leadingWords: {},
  script: null,
};

const rules: Readonly<Record<string, LanguageRules>> = {
  en: {
    ...plain,
    caseLocale: 'en',
    leadingWords: { a: 'article', an: 'article', the: 'article', to: 'infinitive' },
    markedLetters: { é: 'e', ï: 'i', ê: 'e' },
    script: 'Latin',
  },
  // Stress (U+0301) is a reading aid; ё may be written е by the rules of Russian spelling, й is a letter of its own.
  ru: { ...plain, caseLocale: 'ru', optionalMarks: ['\u0301'], sameLetter: { ё: 'е' }, script: 'Cyrillic' },
  // ñ is a letter of its own: año and ano are two words.
  es: {
    ...plain,
    caseLocale: 'es',
    leadingWords: {
      el: 'masculine',
      un: 'masculine',
      la: 'feminine',
      una: 'feminine',
      los: 'masculine plural',
      unos: 'masculine plural',
      las: 'feminine plural',
      unas: 'feminine plural',
    },
    markedLetters: { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' },
    script: 'Latin',
  },
  // I belongs to ı and İ to i.
  az: { ...plain, caseLocale: 'az', script: 'Latin' },
  tr: { ...plain, caseLocale: 'tr', script: 'Latin' },
};

/** The rules of a language by its primary subtag; a language without rules is compared letter by letter. */
export function languageRules(language: LanguageTag): LanguageRules {
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(rules, subtag) && rules[subtag]) || plain;
}
