type Letters = Readonly<Record<string, string>>;

/**
 * How a language is written and what its teachers let pass, as data: one record per file of `languages/`. What is absent
 * does not exist in the language. Letters are written as they come out of normalising: composed and in lower case.
 */
export type LanguageData = {
  /** Locale whose case rules differ from Unicode's own (rule N3). */
  readonly caseLocale?: string;
  /** Other encodings of the same text, such as Dutch ĳ for ij: from → to. */
  readonly sameText?: Letters;
  /** Full-width and half-width forms are the same characters. */
  readonly foldsWidth?: true;
  /** What writers may leave out, in decomposed text (rule N2). */
  readonly optionalMarks?: RegExp;
  /** Letters that orthography lets stand for each other: from → to. */
  readonly sameLetters?: Letters;
  /** Combining marks that make no letter of their own, in decomposed text: forgotten, they are a missing mark. */
  readonly diacritics?: RegExp;
  /** The same for marked letters that do not decompose: marked → base. */
  readonly baseLetters?: Letters;
  /** Letters of the alphabet that a careless eye takes for another one, where no combining mark shows it: letter → other. */
  readonly ownLetters?: Letters;
  /** Recognised ways to write a letter without its key, separated by spaces. */
  readonly keyboardSpellings?: Letters;
  /** Vowels with tones may be written as plain ones with a number behind the syllable: hao3 (Hanyu Pinyin). */
  readonly toneNumbers?: true;
  /**
   * Words before an answer that may be left out or added, by what they say of it: gender, number, or that it is a verb. A
   * word that stands under several headings agrees with each. One that ends in an apostrophe or in + is written together
   * with what follows.
   */
  readonly leadingWords?: Letters;
  /** Endings of one paradigm each, separated by spaces; - is the bare stem. */
  readonly endings?: readonly string[];
  /** The alphabet answers are written in, to recognise letters of another one (rule N4). */
  readonly script?: 'Latin' | 'Cyrillic' | 'Greek' | 'Hebrew';
  /** The keyboard layout answers are typed on; US QWERTY when absent. */
  readonly layout?: 'ru' | 'uk' | 'el' | 'he';
};
