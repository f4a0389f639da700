import type { Comparison, Rule } from './agreement.ts';
import { leadAlike } from './agreement.ts';
import type { AnswerForms } from './answer-forms.ts';
import { comparable } from './answer-forms.ts';
import { exchangesMarks } from './exchanged-mark.ts';
import { retyped } from './keyboard-layout.ts';
import { led } from './leading-word.ts';
import { looksTheSame } from './look-alikes.ts';
import { markSlip } from './mark-slip.ts';
import { withoutDiacritics } from './normalise.ts';
import { isOtherEnding } from './other-ending.ts';
import { isOtherLetter } from './other-letter.ts';
import { slipBetween } from './slip.ts';

/** The rules by which a text that is not the answer shows what went wrong, in the order they are asked. */
export const nearMiss: readonly Rule[] = [
  (given, meant, by) =>
    markSlip(given.plain, meant.plain, by.rules) ??
    (leadAlike(given, meant, by) ? markSlip(given.rest, meant.rest, by.rules) : null),
  (given, meant, by) =>
    leadAlike(given, meant, by) && carriesAnotherMark(given, meant, by) ? 'wrong-mark' : null,
  (given, meant, by) => (isOnOtherLayout(given, meant, by) ? 'other-keyboard-layout' : null),
  (given, meant) =>
    looksTheSame(given.visible, meant.visible) ||
    looksTheSame(given.plain, meant.plain) ||
    looksTheSame(given.rest, meant.rest)
      ? 'look-alike-letters'
      : null,
  (given, meant, by) =>
    leadAlike(given, meant, by) && isOtherLetter(given.rest, meant.rest, by.rules) ? 'other-letter' : null,
  (given, meant, by) => (isOtherArticle(given, meant, by) ? 'other-article' : null),
  (given, meant, { rules }) => (isOtherEnding(given.rest, meant.rest, rules) ? 'other-ending' : null),
  (given, meant, by) => (leadAlike(given, meant, by) ? slipBetween(given.rest, meant.rest) : null),
];

// One optional mark for another, where such marks are no more than diacritics: kafè for kafé, but not one vowel for another.
function carriesAnotherMark(given: AnswerForms, meant: AnswerForms, { rules }: Comparison): boolean {
  if (given.rest !== meant.rest) return false;
  const [typed, expected] = [led(given.narrow, rules).rest, led(meant.narrow, rules).rest];
  return exchangesMarks(typed, expected, rules) && markSlip(typed, expected, rules) !== null;
}

// Keys are looked up in the text as typed and in its normal form: a final full stop may be the letter ю, or a full stop.
function isOnOtherLayout(given: AnswerForms, meant: AnswerForms, { rules }: Comparison): boolean {
  const { layout } = rules;
  if (!layout) return false;
  const typed = [...new Set([given.visible, given.normal])].flatMap((text) => retyped(text, layout));
  if (typed.length === 0) return false;
  const target = withoutDiacritics(meant.rest, rules);
  return (
    withoutDiacritics(given.rest, rules) !== target &&
    typed.some((text) => comparable(text, rules) === target)
  );
}

function isOtherArticle(given: AnswerForms, meant: AnswerForms, by: Comparison): boolean {
  if (leadAlike(given, meant, by)) return false;
  if (given.says && isVerb(given) !== isVerb(meant)) return false;
  return withoutDiacritics(given.rest, by.rules) === withoutDiacritics(meant.rest, by.rules);
}

// To run is not a form of a run.
const isVerb = ({ says }: AnswerForms): boolean => says?.[0] === 'verb';
