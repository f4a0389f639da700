import { answerForms } from './answer-forms.ts';
import { editDistance } from './graphemes.ts';
import type { LanguageRules } from './language-rules.ts';
import { languageRules } from './language-rules.ts';
import { isOtherEnding, shortestStem } from './other-ending.ts';
import type { TermSide } from './term-side.ts';

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
  const answers = readyAnswers(side);
  const near = new Set<string>();
  for (const other of others) {
    for (const word of readyAnswers(other)) {
      if (answers.some((answer) => isNear(answer, word) || isFormOf(answer, word, rules)))
        near.add(word.accepted);
    }
  }
  for (const answer of side.accepted) near.delete(answer);
  return [...near];
}

type Ready = { readonly accepted: string; readonly form: string; readonly letters: number };

const readyAnswers = ({ accepted, answerForms: forms }: Answers): Ready[] =>
  forms.map((form, index) => ({ accepted: accepted[index] ?? '', form, letters: letterSet(form) }));

// An edit changes at most two members of the letter set and the length by one: a bound that costs next to nothing.
function isNear(answer: Ready, word: Ready): boolean {
  const isClose =
    Math.abs(answer.form.length - word.form.length) <= reach &&
    bitCount(answer.letters ^ word.letters) <= 2 * reach;
  return isClose && editDistance(answer.form, word.form) <= reach;
}

// Endings are compared with their marks, which the loosest form has lost; words that begin otherwise need no such look.
function isFormOf(answer: Ready, word: Ready, rules: LanguageRules): boolean {
  if (answer.form.slice(0, shortestStem) !== word.form.slice(0, shortestStem)) return false;
  return isOtherEnding(
    answerForms(word.accepted, rules).rest,
    answerForms(answer.accepted, rules).rest,
    rules,
  );
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
