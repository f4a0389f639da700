import { answerForms } from './answer-forms.ts';
import { distancesTo } from './distances-to.ts';
import type { LanguageRules } from './language-rules.ts';
import { languageRules } from './language-rules.ts';
import { isOtherEnding, shortestStem } from './other-ending.ts';
import type { TermSide } from './term-side.ts';

/** The longest distance at which the checker would still forgive a slip. */
const reach = 2;

type Answers = Pick<TermSide, 'termId' | 'accepted' | 'answerForms'>;
type Ready = {
  readonly termId: string;
  readonly accepted: string;
  readonly form: string;
  readonly letters: number;
};

/** The answers of a deck's sides, laid out so that those near a word are found without looking at all of them. */
export type NearIndex = {
  readonly byLength: ReadonlyMap<number, readonly Ready[]>;
  readonly byStem: ReadonlyMap<string, readonly Ready[]>;
};

export function nearIndex(sides: Iterable<Answers>): NearIndex {
  const all = [...sides].flatMap(readyAnswers);
  return {
    byLength: Map.groupBy(all, ({ form }) => form.length),
    byStem: Map.groupBy(all, ({ form }) => stemOf(form)),
  };
}

/**
 * Answers of other terms that a slip in one of this term's could spell, or that could be taken for another form of it: the
 * ones that must not be forgiven (rule N7).
 */
export function nearWords(side: Answers & Pick<TermSide, 'answerLanguage'>, index: NearIndex): string[] {
  const rules = languageRules(side.answerLanguage);
  const near = readyAnswers(side)
    .flatMap((answer) => [...nearTo(answer, index), ...formsOf(answer, index, rules)])
    .filter(({ termId, accepted }) => termId !== side.termId && !side.accepted.includes(accepted));
  return [...new Set(near.map(({ accepted }) => accepted))];
}

function nearTo(answer: Ready, { byLength }: NearIndex): Ready[] {
  const distanceTo = distancesTo(answer.form);
  // An edit changes at most two members of the letter set: a bound that costs next to nothing.
  const isNear = (word: Ready): boolean =>
    bitCount(answer.letters ^ word.letters) <= 2 * reach && distanceTo(word.form) <= reach;
  const lengths = Array.from({ length: 2 * reach + 1 }, (_, step) => answer.form.length - reach + step);
  return lengths.flatMap((length) => (byLength.get(length) ?? []).filter(isNear));
}

// Endings are compared with their marks, which the loosest form has lost; words that begin otherwise need no such look.
function formsOf(answer: Ready, { byStem }: NearIndex, rules: LanguageRules): readonly Ready[] {
  if (rules.endings.length === 0) return [];
  const { rest } = answerForms(answer.accepted, rules);
  return (byStem.get(stemOf(answer.form)) ?? []).filter((word) =>
    isOtherEnding(answerForms(word.accepted, rules).rest, rest, rules),
  );
}

const readyAnswers = ({ termId, accepted, answerForms: forms }: Answers): Ready[] =>
  forms.map((form, index) => ({ termId, accepted: accepted[index] ?? '', form, letters: letterSet(form) }));

const stemOf = (form: string): string => form.slice(0, shortestStem);

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
