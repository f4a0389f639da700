import type { LanguageRules } from './language-rules.ts';

/** An answer cut behind its leading article or particle. `says` is null when there is none. */
export type Led = { readonly says: readonly string[] | null; readonly rest: string };

/** Cuts off one leading word of the language; a text that is nothing but the word keeps it. */
export function led(text: string, rules: LanguageRules): Led {
  const space = text.indexOf(' ');
  const word = space > 0 ? rules.leadingWords.get(text.slice(0, space)) : undefined;
  if (word) return { says: word.says, rest: text.slice(space + 1) };
  const attached = rules.attachedWords.find(
    (candidate) =>
      text.startsWith(candidate.word) && text.length >= candidate.word.length + candidate.atLeast,
  );
  return attached
    ? { says: attached.says, rest: text.slice(attached.word.length) }
    : { says: null, rest: text };
}

/** True unless both have a leading word and the two say different things, such as another gender (rule N5). */
export function agree(one: Led, other: Led): boolean {
  return one.says === null || other.says === null || one.says.some((saying) => other.says?.includes(saying));
}
