import { DomainError } from '../domain-error.ts';
import type { Rating } from '../review/index.ts';
import { checkChoice } from './choice.ts';
import { checkCloze } from './cloze.ts';
import type { Exercise } from './exercise.ts';
import { checkFlashcard } from './flashcard.ts';
import { checkLetters } from './letter-tiles.ts';
import { checkListening } from './listening.ts';
import { checkMatching } from './matching.ts';
import { checkSentence, mayGoOtherwise } from './sentence.ts';
import { checkSpeaking } from './speaking.ts';
import { checkTrueFalse } from './true-false.ts';
import { checkTyped } from './typed.ts';
import type { Check, Verdict } from './verdict.ts';

/** What a learner sends: a text, the number of an option, `true` or `false`, or — for flashcards only — a rating. */
export type Response = {
  readonly response?: string | undefined;
  readonly rating?: Rating | undefined;
  /** A hint was looked at before. */
  readonly hinted?: boolean | undefined;
  /** An earlier answer to the same attempt was the right word in the wrong form, and it was asked again. */
  readonly afterWrongForm?: boolean | undefined;
};

/** A check with the rating that goes to the scheduler; `null` asks again and leaves the schedule alone. */
export type Grade = Check & { readonly rating: Rating | null };

// A wrong answer is Again, never Hard; what the checker grades never gives Easy (rule S13).
const ratingOfVerdict: Readonly<Record<Verdict, Rating | null>> = {
  exact: 'good',
  'accepted-variant': 'good',
  typo: 'good',
  'mark-missing': 'hard',
  'wrong-layout': null,
  'wrong-form': null,
  'other-sense': null,
  wrong: 'again',
  'self-graded': null,
};

/**
 * Grades a response; after a hint, or after the right word in the wrong form, it is Hard at most (rule S13). Throws
 * `invalid_input` when it does not fit the exercise.
 */
export function grade(exercise: Exercise, given: Response): Grade {
  const graded = gradeOf(exercise, given);
  const isHelped = given.hinted || given.afterWrongForm;
  return isHelped && graded.rating ? { ...graded, rating: hintedRating(graded.rating) } : graded;
}

/** The best that a rating can be after a hint: what was helped along did not come from memory alone. */
export function hintedRating(rating: Rating): Rating {
  return rating === 'good' || rating === 'easy' ? 'hard' : rating;
}

function gradeOf(exercise: Exercise, { response, rating, afterWrongForm }: Response): Grade {
  if (exercise.type === 'flashcard') return checkFlashcard(exercise, rating);
  if (response === undefined) throw new DomainError('invalid_input', 'response');
  const check = checkResponse(exercise, response);
  if (exercise.type === 'sentence' && check.reason === 'other-order' && afterWrongForm)
    return secondOrder(exercise, check);
  return { ...check, rating: ratingOfVerdict[check.verdict] };
}

// An order is asked again once. Where orders are free and none was given but one, nobody can say that the second is wrong.
function secondOrder(exercise: Exercise & { type: 'sentence' }, check: Check): Grade {
  if (mayGoOtherwise(exercise)) return { ...check, rating: 'hard' };
  return { ...check, verdict: 'wrong', reason: 'no-accepted-answer', rating: 'again' };
}

function checkResponse(exercise: Exclude<Exercise, { type: 'flashcard' }>, response: string): Check {
  switch (exercise.type) {
    case 'choice':
      return checkChoice(exercise, response);
    case 'typed':
      return checkTyped(exercise, response);
    case 'cloze':
      return checkCloze(exercise, response);
    case 'listening':
      return checkListening(exercise, response);
    case 'matching':
      return checkMatching(exercise, response);
    case 'letters':
      return checkLetters(exercise, response);
    case 'sentence':
      return checkSentence(exercise, response);
    case 'true-false':
      return checkTrueFalse(exercise, response);
    case 'speaking':
      return checkSpeaking(exercise, response);
  }
}

/** True when the response is a text of the answer's language, so that it can be compared with the right one for the eye. */
export function isWritten(exercise: Exercise): boolean {
  if (exercise.type === 'cloze' || exercise.type === 'listening') return exercise.choice === null;
  return exercise.type === 'typed' || exercise.type === 'letters' || exercise.type === 'sentence';
}
