import type { AnswerForms } from './answer-forms.ts';
import { exchangesMarks } from './exchanged-mark.ts';
import { isKeyboardSpelling } from './keyboard-spelling.ts';
import type { LanguageRules } from './language-rules.ts';
import { agree } from './leading-word.ts';
import type { Reason } from './verdict.ts';

/** What two texts are compared by: a language, and whether its leading words are what a card asks for (rule N5). */
export type Comparison = { readonly rules: LanguageRules; readonly articlesTested: boolean };

/** One rule: why the text counts as what was meant, or null. */
export type Rule = (given: AnswerForms, meant: AnswerForms, by: Comparison) => Reason | null;

/** The rules by which two texts are the same answer, from the strictest on. */
export const sameAnswer: readonly Rule[] = [
  (given, meant) => (given.text === meant.text ? 'same' : null),
  (given, meant) => (given.normal === meant.normal ? 'case-or-punctuation' : null),
  (given, meant) => (given.narrow === meant.narrow ? 'character-width' : null),
  (given, meant, { rules }) =>
    given.plain === meant.plain && !exchangesMarks(given.narrow, meant.narrow, rules)
      ? 'optional-mark'
      : null,
  (given, meant, by) =>
    given.rest === meant.rest &&
    leadAlike(given, meant, by) &&
    !exchangesMarks(given.narrow, meant.narrow, by.rules)
      ? 'article-or-particle'
      : null,
  (given, meant, by) =>
    isKeyboardSpelling(given.plain, meant.plain, by.rules) ||
    (leadAlike(given, meant, by) && isKeyboardSpelling(given.rest, meant.rest, by.rules))
      ? 'keyboard-spelling'
      : null,
];

/** True when what stands before the two answers says the same of them, or nothing where it need not be there. */
export function leadAlike(given: AnswerForms, meant: AnswerForms, { articlesTested }: Comparison): boolean {
  if (articlesTested && given.says === null && meant.says !== null) return false;
  return agree(given, meant);
}
