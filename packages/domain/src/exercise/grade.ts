import { DomainError } from '../domain-error.ts';
import type { Rating } from '../review/index.ts';
import { checkAnswer } from './check-answer.ts';
import type { Exercise } from './exercise.ts';
import type { Check, Verdict } from './verdict.ts';

/** What a learner sends: a text, the number of an option, or — for flashcards only — a rating. */
export type Response = { readonly response?: string | undefined; readonly rating?: Rating | undefined };

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

/** Grades a response. Throws `invalid_input` when it does not fit the exercise. */
export function grade(exercise: Exercise, { response, rating }: Response): Grade {
  if (exercise.type === 'flashcard') {
    if (rating === undefined) throw new DomainError('invalid_input', 'rating');
    return {
      verdict: 'self-graded',
      reason: 'learner-decided',
      closest: exercise.answers.accepted[0] ?? '',
      rating,
    };
  }
  if (response === undefined) throw new DomainError('invalid_input', 'response');
  const check = exercise.type === 'choice' ? checkChoice(exercise, response) : checkTyped(exercise, response);
  return { ...check, rating: ratingOfVerdict[check.verdict] };
}

function checkChoice(exercise: Exercise & { type: 'choice' }, response: string): Check {
  const chosen = /^\d$/.test(response) ? Number(response) : -1;
  if (exercise.options[chosen] === undefined) throw new DomainError('invalid_input', 'response');
  const right = chosen === exercise.correct;
  const closest = exercise.answers.accepted[0] ?? '';
  return right
    ? { verdict: 'exact', reason: 'right-choice', closest }
    : { verdict: 'wrong', reason: 'wrong-choice', closest };
}

function checkTyped(exercise: Exercise & { type: 'typed' }, response: string): Check {
  const { language, accepted } = exercise.answers;
  return checkAnswer(response, {
    language,
    accepted,
    otherSenses: exercise.otherCards,
    realWords: exercise.realWords,
  });
}
