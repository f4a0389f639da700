import type { Example, Term } from '../content/index.ts';
import type { LanguageTag } from '../language.ts';
import { languageRules } from './language-rules.ts';
import { normalise } from './normalise.ts';

export type Gap = { readonly before: string; readonly marked: string; readonly after: string };

/** A sentence cut at its `{{word}}`; null when it marks none or several. */
export function gapOf({ text }: Pick<Example, 'text'>): Gap | null {
  const [before = '', marked, after = '', ...more] = text.split(/\{\{(.+?)\}\}/u);
  return marked === undefined || more.length > 0 ? null : { before, marked, after };
}

/** True for a term with a sentence that lacks it: what a card for its gap needs. */
export function hasGap({ senses }: Pick<Term, 'senses'>): boolean {
  return senses.some(({ examples }) => examples.some((example) => gapOf(example) !== null));
}

/**
 * The gap of an example that can be asked; null without one, and for a word that stands in the rest of its sentence too, or
 * looks the same in its translation: it needs no memory.
 */
export function askableGap(
  example: Example | null,
  { accepted, language }: { readonly accepted: readonly string[]; readonly language: LanguageTag },
): Gap | null {
  const gap = example && gapOf(example);
  if (!gap) return null;
  const rules = languageRules(language);
  const words = (text: string): string =>
    ` ${normalise(text, rules)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `;
  const rest = [gap.before, gap.after, example.translation ?? ''].map(words);
  const isShown = [gap.marked, ...accepted].some((answer) =>
    rest.some((part) => part.includes(words(answer))),
  );
  return isShown ? null : gap;
}
