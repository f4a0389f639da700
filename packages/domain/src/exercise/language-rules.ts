import type { LanguageTag } from '../language.ts';
import type { LanguageData } from './language-data.ts';
import { replaceLetters } from './letters.ts';
import { languages } from './languages/index.ts';

type Letters = ReadonlyMap<string, string>;
type Words = ReadonlyMap<string, readonly string[]>;

/** The data of a language made ready for comparing. */
export type LanguageRules = Omit<LanguageData, keyof Prepared> & Prepared;

type Prepared = {
  readonly sameText: Letters;
  readonly sameLetters: Letters;
  readonly baseLetters: Letters;
  readonly ownLetters: Letters;
  readonly keyboardSpellings: Words;
  /** Leading words with what each says of the answer. */
  readonly leadingWords: Words;
  /** Leading words that are written together with the answer. */
  readonly attachedWords: Words;
  readonly endings: readonly (readonly string[])[];
};

const prepared = new Map<string, LanguageRules>();

/** The rules of a language by its primary subtag; a language without data is compared letter by letter. */
export function languageRules(language: LanguageTag): LanguageRules {
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  const known = Object.hasOwn(languages, subtag) ? subtag : '';
  const rules = prepared.get(known) ?? prepare(languages[known] ?? {});
  prepared.set(known, rules);
  return rules;
}

function prepare(data: LanguageData): LanguageRules {
  const sameText = letters(data.sameText);
  const leading = wordsBySaying(data.leadingWords ?? {}, sameText);
  const attached = (word: string): boolean => word.endsWith('+') || word.endsWith("'");
  return {
    ...data,
    sameText,
    sameLetters: letters(data.sameLetters),
    baseLetters: letters(data.baseLetters),
    ownLetters: letters(data.ownLetters),
    keyboardSpellings: new Map(
      [...letters(data.keyboardSpellings)].map(([letter, list]) => [letter, list.split(' ')]),
    ),
    leadingWords: new Map(leading.filter(([word]) => !attached(word))),
    attachedWords: new Map(
      leading.filter(([word]) => attached(word)).map(([word, says]) => [word.replace('+', ''), says]),
    ),
    endings: (data.endings ?? []).map((paradigm) =>
      replaceLetters(paradigm.replace('-', ''), sameText).split(' '),
    ),
  };
}

const letters = (record: Readonly<Record<string, string>> = {}): Letters => new Map(Object.entries(record));

function wordsBySaying(
  leadingWords: Readonly<Record<string, string>>,
  sameText: Letters,
): [string, string[]][] {
  const says = new Map<string, string[]>();
  for (const [saying, words] of Object.entries(leadingWords)) {
    for (const word of replaceLetters(words, sameText).split(' '))
      says.set(word, [...(says.get(word) ?? []), saying]);
  }
  return [...says];
}
