type Letters = Readonly<Record<string, string>>;
type Rewriting = readonly [from: RegExp, to: string];

/**
 * How a language is written and what its teachers let pass, as data: one record per file of `languages/`. What is absent
 * does not exist in the language. Letters are composed and in lower case unless said otherwise.
 */
export type LanguageData = {
  /** The keyboard layout answers are typed on (rule N4); absent where layouts are not compared. */
  readonly layout?: 'us' | 'ru' | 'uk' | 'el' | 'he';
  /** Locale whose case rules differ from Unicode's own (rule N3). */
  readonly caseLocale?: string;
  /** Words in capitals are written without diacritics. */
  readonly capitalsLoseMarks?: true;
  /** Punctuation that may end an answer, where it is not the usual one. */
  readonly finalPunctuation?: RegExp;
  /** Compatibility characters that are nothing but other codes for the same text. */
  readonly encodings?: RegExp;
  /** Shapes that letters have at the end of a word: final → usual. */
  readonly finalForms?: Letters;
  /** Full-width and half-width forms are the same characters. */
  readonly foldsWidth?: true;
  /** Marks that writers may leave out or add, in decomposed text (rule N2). */
  readonly optionalMarks?: RegExp;
  /** Spellings between which writers may choose, in decomposed text. */
  readonly sameSpellings?: readonly Rewriting[];
  /** Spellings that may stand for a letter, but not the letter for them: letter → spelling. */
  readonly optionalSpellings?: Letters;
  /** Recognised ways to write a letter where it has no key: letter → spelling. */
  readonly keyboardSpellings?: Letters;
  /** Tones may be numbers behind their syllables: hao3 (Hanyu Pinyin). */
  readonly toneNumbers?: true;
  /** Marks that make no letter of their own, in decomposed text: forgotten, they are a missing mark. */
  readonly diacritics?: RegExp;
  /** The same for marked letters that do not decompose, or whose mark is a diacritic on them alone: marked → base. */
  readonly baseLetters?: Letters;
  /** Letters of the alphabet that differ in a stroke, a dot or their size where no combining mark shows it: letter → other. */
  readonly ownLetters?: Letters;
  /**
   * Words before an answer that may be left out or added, by what they say of it: gender, number, or `verb`. A word under
   * several headings agrees with each. One that ends in an apostrophe, or in + and the letters that must follow at least, is
   * written together with the answer.
   */
  readonly leadingWords?: Letters;
  /** The order of words says what is stressed rather than who did what to whom: many orders of a sentence are right. */
  readonly freeWordOrder?: true;
  /** Endings of one paradigm each, separated by spaces; - is the bare stem. */
  readonly endings?: readonly string[];
};
