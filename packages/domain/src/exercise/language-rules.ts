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
  /** Words before an answer that are not the thing tested (articles, the English infinitive particle). */
  readonly leadingWords: readonly string[];
  /** The alphabet an answer is written in, to recognise a wrong keyboard layout. */
  readonly script: 'Latin' | 'Cyrillic' | null;
};

const plain: LanguageRules = {
  caseLocale: 'und',
  optionalMarks: [],
  sameLetter: {},
  markedLetters: {},
  leadingWords: [],
  script: null,
};

const rules: Readonly<Record<string, LanguageRules>> = {
  en: {
    ...plain,
    caseLocale: 'en',
    leadingWords: ['a', 'an', 'the', 'to'],
    markedLetters: { é: 'e', ï: 'i', ê: 'e' },
    script: 'Latin',
  },
  // Stress (U+0301) is a reading aid; ё may be written е by the rules of Russian spelling, й is a letter of its own.
  ru: { ...plain, caseLocale: 'ru', optionalMarks: ['\u0301'], sameLetter: { ё: 'е' }, script: 'Cyrillic' },
  // ñ is a letter of its own: año and ano are two words.
  es: {
    ...plain,
    caseLocale: 'es',
    leadingWords: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas'],
    markedLetters: { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' },
    script: 'Latin',
  },
};

/** The rules of a language by its primary subtag; a language without rules is compared letter by letter. */
export function languageRules(language: LanguageTag): LanguageRules {
  return rules[language.split('-')[0]?.toLowerCase() ?? ''] ?? plain;
}
