import type { TermSide } from './term-side.ts';
import { editDistance } from './graphemes.ts';
import type { LanguageRules } from './language-rules.ts';
import { languageRules } from './language-rules.ts';
import { isOtherEnding } from './other-ending.ts';

/** The longest distance at which the checker would still forgive a slip. */
const reach = 2;

type Answers = Pick<TermSide, 'accepted' | 'answerForms'>;

/**
 * Answers of other terms that a slip in one of this term's could spell, or that could be taken for another form of it: the
 * ones that must not be forgiven (rule N7).
 */
export function nearWords(
  side: Answers & Pick<TermSide, 'answerLanguage'>,
  others: Iterable<Answers>,
): string[] {
  const rules = languageRules(side.answerLanguage);
  const answers = side.answerForms.map((form) => ({ form, letters: letterSet(form) }));
  const near = new Set<string>();
  for (const other of others) {
    other.answerForms.forEach((form, index) => {
      const letters = letterSet(form);
      if (answers.some((answer) => isNear(answer, form, letters, rules)))
        near.add(other.accepted[index] ?? '');
    });
  }
  for (const answer of side.accepted) near.delete(answer);
  return [...near];
}

type Answer = { readonly form: string; readonly letters: number };

// An edit changes at most two members of the letter set and the length by one: a bound that costs next to nothing.
function isNear(answer: Answer, form: string, letters: number, rules: LanguageRules): boolean {
  const isClose =
    Math.abs(answer.form.length - form.length) <= reach && bitCount(answer.letters ^ letters) <= 2 * reach;
  return (isClose && editDistance(answer.form, form) <= reach) || isOtherEnding(form, answer.form, rules);
}

/** The letters of a text as a set of 32 bits; different letters may share a bit. */
function letterSet(text: string): number {
  let set = 0;
  for (let index = 0; index < text.length; index += 1) set |= 1 << (text.charCodeAt(index) & 31);
  return set;
}

function bitCount(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
}
