import { graphemes } from './graphemes.ts';
import type { LanguageRules } from './language-rules.ts';

/** The shortest stem, in graphemes, on which two endings are believed to be forms of one word. */
export const shortestStem = 3;

/** True when every word is the meant one or another form of it by the language's paradigms, and at least one is. */
export function isOtherEnding(given: string, meant: string, { endings }: LanguageRules): boolean {
  if (endings.length === 0 || given === meant || given[0] !== meant[0]) return false;
  const typed = given.split(' ');
  const words = meant.split(' ');
  return (
    typed.length === words.length &&
    words.every((word, index) => word === typed[index] || isOtherForm(typed[index] ?? '', word, endings))
  );
}

function isOtherForm(given: string, meant: string, paradigms: LanguageRules['endings']): boolean {
  const shared = sharedStart(given, meant);
  if (!isStem(meant.slice(0, shared))) return false;
  return paradigms.some((endings) =>
    endings.some((ending) => {
      const stem = meant.length - ending.length;
      return (
        stem <= shared &&
        meant.endsWith(ending) &&
        endings.includes(given.slice(stem)) &&
        isStem(meant.slice(0, stem))
      );
    }),
  );
}

const isStem = (text: string): boolean =>
  text.length >= shortestStem && graphemes(text).length >= shortestStem;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
