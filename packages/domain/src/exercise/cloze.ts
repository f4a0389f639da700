import type { DeckLanguages } from '../content/index.ts';
import { sideAsked } from '../review/index.ts';
import { askedSide } from './asked-side.ts';
import { checkAnswer } from './check-answer.ts';
import type { TermSide } from './term-side.ts';
import type { ExerciseOf, SentenceWithGap } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf, withAccepted } from './exercise-material.ts';
import type { Gap } from './gap.ts';
import { askableGap, gapOf } from './gap.ts';
import { checkOption, optionsFor } from './options.ts';
import { checkTyped, otherWords } from './typed.ts';
import type { Check } from './verdict.ts';

/** The example sentence with a gap for the word: chosen while the card is learnt, typed afterwards. */
export function makeCloze(material: ExerciseMaterial): ExerciseOf<'cloze'> | null {
  const { card, deck } = material;
  const side = askedSide(material);
  const gap = gapAsked(material);
  if (!gap) return null;
  const choice = card.state === 'learning' ? optionsFor(material, formInGap(deck)) : null;
  // A card of another kind has other exercises for as long as it is learnt.
  if (card.state === 'learning' && !choice && card.direction !== 'cloze') return null;
  const asked = askedOf(material);
  const sentence = gapSentence(gap, side);
  // A capital that a sentence begins with is the sentence's.
  const caseMatters = asked.answers.caseMatters && /[\p{L}\p{N}]/u.test(gap.before);
  const answers = { ...withAccepted(asked.answers, [gap.marked]), caseMatters };
  const words = choice ? { otherCards: [], realWords: [] } : otherWords(material);
  const headwords = asked.answers.accepted;
  return { type: 'cloze', ...asked, answers, ...words, sentence, headwords, choice };
}

/** The gap of the sentence that a card asks about; null where it asks for a meaning, or the sentence has none to ask for. */
export function gapAsked(material: ExerciseMaterial): Gap | null {
  if (sideAsked(material.card.direction) !== 'produce') return null;
  const { example, accepted, answerLanguage: language } = askedSide(material);
  return askableGap(example, { accepted, language });
}

/** What is seen of a sentence whose word is asked for. */
export const gapSentence = (
  { before, after }: Gap,
  { example }: Pick<TermSide, 'example'>,
): SentenceWithGap => ({ before, after, translation: example?.translation ?? null });

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
