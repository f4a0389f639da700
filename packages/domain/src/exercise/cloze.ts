import type { DeckLanguages, Example } from '../content/index.ts';
import { checkAnswer } from './check-answer.ts';
import type { TermSide } from './term-side.ts';
import type { ExerciseOf } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf, askedSide } from './exercise-material.ts';
import { languageRules } from './language-rules.ts';
import { normalise } from './normalise.ts';
import { checkOption, optionsFor } from './options.ts';
import { checkTyped, otherWords } from './typed.ts';
import type { Check } from './verdict.ts';

/** The example sentence with a gap for the word: chosen while the card is learnt, typed afterwards. */
export function makeCloze(material: ExerciseMaterial): ExerciseOf<'cloze'> | null {
  const { card, deck } = material;
  const side = askedSide(material);
  const gap = side.example && gapOf(side.example);
  if (card.direction !== 'produce' || !gap || showsElsewhere(gap, side)) return null;
  const choice = card.state === 'learning' ? optionsFor(material, formInGap(deck)) : null;
  if (card.state === 'learning' && !choice) return null;
  const asked = askedOf(material);
  const sentence = { before: gap.before, after: gap.after, translation: side.example?.translation ?? null };
  // A capital that a sentence begins with is the sentence's.
  const caseMatters = asked.answers.caseMatters && /[\p{L}\p{N}]/u.test(gap.before);
  const answers = { ...asked.answers, accepted: [gap.marked], caseMatters };
  const words = choice ? { otherCards: [], realWords: [] } : otherWords(material);
  const headwords = asked.answers.accepted;
  return { type: 'cloze', ...asked, answers, ...words, sentence, headwords, choice };
}

/**
 * The marked form is right; the word as a dictionary has it is the right word in the wrong form, and whatever else its term
 * accepts, answers of the learner's own among it, is right for the meaning and not for the gap (rule S13).
 */
export function checkCloze(exercise: ExerciseOf<'cloze'>, response: string): Check {
  const { answers, choice, headwords } = exercise;
  if (choice) return checkOption(choice, answers, response);
  const check = checkTyped(exercise, response);
  if (check.verdict !== 'wrong') return check;
  const isOneOf = (accepted: readonly string[]): boolean => isRight(response, exercise, accepted);
  if (isOneOf(headwords.slice(0, 1)))
    return { verdict: 'wrong-form', reason: 'other-ending', closest: check.closest };
  return isOneOf(headwords)
    ? { verdict: 'other-sense', reason: 'another-meaning', closest: check.closest }
    : check;
}

function isRight(
  response: string,
  { answers: { language, caseMatters }, realWords }: ExerciseOf<'cloze'>,
  accepted: readonly string[],
): boolean {
  const { verdict } = checkAnswer(response, { language, accepted, realWords, caseMatters });
  return verdict === 'exact' || verdict === 'accepted-variant';
}

type Gap = { readonly before: string; readonly marked: string; readonly after: string };

/** A sentence cut at its `{{word}}`; null when it marks none or several. */
function gapOf({ text }: Pick<Example, 'text'>): Gap | null {
  const [before = '', marked, after = '', ...more] = text.split(/\{\{(.+?)\}\}/u);
  return marked === undefined || more.length > 0 ? null : { before, marked, after };
}

// A word that stands in the rest of its sentence too, or looks the same in its translation, needs no memory.
function showsElsewhere(
  { before, marked, after }: Gap,
  { accepted, answerLanguage, example }: TermSide,
): boolean {
  const rules = languageRules(answerLanguage);
  const words = (text: string): string =>
    ` ${normalise(text, rules)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()} `;
  const rest = [before, after, example?.translation ?? ''].map(words);
  return [marked, ...accepted].some((answer) => rest.some((part) => part.includes(words(answer))));
}

/** The form that a term takes in its own sentence; a capital that only the sentence's beginning asked for is taken back. */
function formInGap({ termLanguage }: DeckLanguages): (side: TermSide) => string | null {
  return ({ example, accepted }) => {
    const gap = example && gapOf(example);
    if (!gap) return null;
    const headword = accepted[0] ?? '';
    const small = headword === headword.toLocaleLowerCase(termLanguage);
    return small ? gap.marked.toLocaleLowerCase(termLanguage) : gap.marked;
  };
}
