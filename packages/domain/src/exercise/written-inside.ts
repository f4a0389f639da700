import type { Term } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import { languageRules } from './language-rules.ts';
import { withoutOptionalMarks } from './normalise.ts';
import { bareWord, opensSentence, unmarked } from './sentence-words.ts';

/** Words as a deck writes them where no sentence begins, so that their capitals are their own; without optional marks. */
export type WrittenInside = ReadonlySet<string>;

/** Collects them from headwords and examples. A form that is asked for is written like its headword. */
export function writtenInside(
  terms: Iterable<Pick<Term, 'headword' | 'senses'>>,
  language: LanguageTag,
): WrittenInside {
  const written = new Set<string>();
  const add = (word: string): unknown => written.add(plain(word, language));
  for (const { headword, senses } of terms) {
    headword.split(/\s+/u).forEach(add);
    const isSmall = headword === headword.toLocaleLowerCase(language);
    for (const { text } of senses.flatMap(({ examples }) => examples)) {
      const marked = /\{\{(.+?)\}\}/u.exec(text)?.[1] ?? '';
      if (isSmall) marked.toLocaleLowerCase(language).split(/\s+/u).forEach(add);
      const words = unmarked(text).split(/\s+/u);
      words.filter((word, index) => !opensSentence(word, words[index - 1])).forEach(add);
    }
  }
  return written;
}

/** A word that opens a sentence as it would be written inside one; null where the deck does not tell. */
export function asInside(word: string, written: WrittenInside, language: LanguageTag): string | null {
  const [first = ''] = word;
  const small = first.toLocaleLowerCase(language) + word.slice(first.length);
  if (small === word) return word;
  const [isName, isWord] = [word, small].map((text) => written.has(plain(text, language)));
  if (isName === isWord) return null;
  return isName ? word : small;
}

const plain = (word: string, language: LanguageTag): string =>
  withoutOptionalMarks(bareWord(word), languageRules(language));
