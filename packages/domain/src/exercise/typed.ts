import { sideAsked } from '../review/index.ts';
import { askedSide } from './asked-side.ts';
import { checkAnswer } from './check-answer.ts';
import type { TermSide } from './term-side.ts';
import type { Answers, ExerciseOf, OtherWords } from './exercise.ts';
import type { ExerciseMaterial } from './exercise-material.ts';
import { askedOf } from './exercise-material.ts';
import { nearWords } from './near-words.ts';
import { sideWithOwn } from './own-answers.ts';
import { othersUnder } from './side-index.ts';
import type { Check } from './verdict.ts';

/** The answer in the learner's own letters. Definitions are never typed. */
export function makeTyped(material: ExerciseMaterial): ExerciseOf<'typed'> | null {
  if (!isTypeable(material)) return null;
  return { type: 'typed', ...askedOf(material), ...otherWords(material) };
}

/** A term can always be typed, its meaning only where that is a translation. */
export function isTypeable({ card, deck }: Pick<ExerciseMaterial, 'card' | 'deck'>): boolean {
  return sideAsked(card.direction) === 'produce' || deck.answerKind === 'translation';
}

/** What the checker has to know of the other cards. */
export function otherWords(material: ExerciseMaterial): OtherWords {
  const side = sideWithOwn(askedSide(material), material);
  const { byPrompt, near } = material.sides.index[sideAsked(material.card.direction)];
  const others = othersUnder(side.prompt, byPrompt, side);
  return {
    otherCards: others.filter((other) => answersToo(other, side)).flatMap((other) => other.accepted),
    realWords: nearWords(side, near),
  };
}

export function checkTyped(
  exercise: OtherWords & {
    readonly answers: Omit<Answers, 'example' | 'note' | 'ownNote' | 'pronunciation'>;
  },
  response: string,
): Check {
  const { forms: otherForms, ...key } = exercise.answers;
  const { otherCards: otherSenses, realWords } = exercise;
  return checkAnswer(response, { ...key, otherForms, otherSenses, realWords });
}

// Shown the same prompt, the hint tells the cards apart; a meaning further down the other's list has none to go by (S13).
function answersToo(other: TermSide, asked: TermSide): boolean {
  return other.prompt !== asked.prompt || other.hint === asked.hint;
}
