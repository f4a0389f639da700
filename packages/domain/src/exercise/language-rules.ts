import type { LanguageTag } from '../language.ts';
import type { LanguageData } from './language-data.ts';
import { languages } from './languages/index.ts';
import { replaceLetters } from './letters.ts';
import { withoutOptionalMarks } from './normalise.ts';

type Letters = ReadonlyMap<string, string>;

/** The data of a language made ready for comparing. */
export type LanguageRules = Omit<LanguageData, keyof Prepared> & Prepared;

type Prepared = {
  readonly finalForms: Letters;
  readonly optionalSpellings: Letters;
  readonly keyboardSpellings: Letters;
  readonly baseLetters: Letters;
  readonly ownLetters: Letters;
  readonly leadingWords: ReadonlyMap<string, LeadingWord>;
  readonly attachedWords: readonly (LeadingWord & { readonly word: string })[];
  readonly endings: readonly (readonly string[])[];
};

/** What a leading word says of the answer, and how many letters must follow one that is written together with it. */
type LeadingWord = { readonly says: readonly string[]; readonly atLeast: number };

const prepared = new Map<string, LanguageRules>();

/** The rules of a language by its primary subtag; a language without data is compared letter by letter. */
export function languageRules(language: LanguageTag): LanguageRules {
  const plain = prepared.get(language);
  if (plain) return plain;
  const subtag = language.split('-')[0]?.toLowerCase() ?? '';
  const known = Object.hasOwn(languages, subtag) ? subtag : '';
  const rules = prepared.get(known) ?? prepare(languages[known] ?? {});
  prepared.set(known, rules);
  return rules;
}

function prepare(data: LanguageData): LanguageRules {
  const finalForms = letters(data.finalForms);
  // Words and endings are compared with answers, so they take the form that answers have by then.
  const plain = (text: string): string => withoutOptionalMarks(replaceLetters(text, finalForms), data);
  const words = leadingWords(data, plain);
  return {
    ...data,
    finalForms,
    optionalSpellings: letters(data.optionalSpellings),
    keyboardSpellings: letters(data.keyboardSpellings),
    baseLetters: letters(data.baseLetters),
    ownLetters: letters(data.ownLetters),
    leadingWords: new Map(words.filter(({ atLeast }) => atLeast === 0).map((word) => [word.word, word])),
    attachedWords: words.filter(({ atLeast }) => atLeast > 0),
    endings: (data.endings ?? []).map((paradigm) => plain(paradigm.replace('-', '')).split(' ')),
  };
}

const letters = (record: Readonly<Record<string, string>> = {}): Letters => new Map(Object.entries(record));

function leadingWords(data: LanguageData, plain: (text: string) => string): LanguageRules['attachedWords'] {
  const found = new Map<string, LeadingWord>();
  for (const [saying, list] of Object.entries(data.leadingWords ?? {})) {
    for (const entry of list.split(' ')) {
      const [written = '', atLeast = entry.endsWith("'") ? '1' : '0'] = entry.split('+');
      const word = plain(written);
      found.set(word, { says: [...(found.get(word)?.says ?? []), saying], atLeast: Number(atLeast) });
    }
  }
  return [...found].map(([word, rest]) => ({ word, ...rest }));
}
