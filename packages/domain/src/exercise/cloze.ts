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
  const answers = { ...asked.answers, accepted: [gap.marked] };
  const words = choice ? { otherCards: [], realWords: [] } : otherWords(material);
  return { type: 'cloze', ...asked, answers, ...words, sentence, headwords: side.accepted, choice };
}

/** The marked form is right; the word in its dictionary form is the right word in the wrong form (rule S13). */
export function checkCloze(exercise: ExerciseOf<'cloze'>, response: string): Check {
  const { answers, choice, headwords } = exercise;
  if (choice) return checkOption(choice, answers, response);
  const check = checkTyped(exercise, response);
  if (check.verdict !== 'wrong') return check;
  const { verdict } = checkAnswer(response, {
    language: answers.language,
    accepted: headwords,
    realWords: exercise.realWords,
  });
  const isHeadword = verdict === 'exact' || verdict === 'accepted-variant';
  return isHeadword ? { verdict: 'wrong-form', reason: 'other-ending', closest: check.closest } : check;
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
