import { describe, expect, test } from 'vitest';
import { ratings } from '../review/index.ts';
import type { Exercise, Response } from './index.ts';
import { asksAgain, grade, verdicts } from './index.ts';

const prompt = { text: 'la montaña', language: 'es', hint: null };
const answers = { language: 'es', accepted: ['la montaña', 'el monte'], example: null, note: null };
const flashcard: Exercise = { type: 'flashcard', prompt, answers, grading: 'four' };
const choice: Exercise = {
  type: 'choice',
  prompt,
  answers,
  options: ['el río', 'la montaña', 'el mar', 'la playa'],
  correct: 1,
};
const typed: Exercise = {
  type: 'typed',
  prompt,
  answers,
  otherCards: ['la sierra'],
  realWords: ['la sierra', 'el ratón'],
};

const refusal = (exercise: Exercise, response: Response): unknown => {
  try {
    return grade(exercise, response);
  } catch (error) {
    return error;
  }
};

describe('S13 what a typed answer is worth', () => {
  test.each([
    ['la montaña', 'exact', 'good'],
    ['La montaña.', 'exact', 'good'],
    ['el monte', 'exact', 'good'],
    ['montaña', 'accepted-variant', 'good'],
    ['la momtaña', 'typo', 'good'],
    ['la sierra', 'other-sense', null],
    ['las montañas', 'wrong-form', null],
    ['ьщтеу', 'wrong-layout', null],
    ['la playa', 'wrong', 'again'],
    ['', 'wrong', 'again'],
  ] as const)('S13 «%s» is %s and rated %s', (response, verdict, rating) => {
    expect(grade(typed, { response })).toMatchObject({ verdict, rating });
  });

  test('S13 the right word in the wrong form is Hard at most', () => {
    const tree: Exercise = { ...typed, answers: { ...answers, accepted: ['el árbol'] } };
    expect(grade(tree, { response: 'el arbol' })).toMatchObject({ verdict: 'mark-missing', rating: 'hard' });
  });

  test('S13 the learner’s own rating of a checked exercise counts for nothing', () => {
    expect(grade(typed, { response: 'la playa', rating: 'easy' }).rating).toBe('again');
    expect(grade(choice, { response: '0', rating: 'easy' }).rating).toBe('again');
  });
});

describe('S13 what a choice is worth', () => {
  test('S13 the right option is Good, never Easy', () => {
    expect(grade(choice, { response: '1' })).toEqual({
      verdict: 'exact',
      reason: 'right-choice',
      closest: 'la montaña',
      rating: 'good',
    });
  });

  test.each(['0', '2', '3'])('S13 option %s is wrong and rated Again, never Hard', (response) => {
    expect(grade(choice, { response })).toEqual({
      verdict: 'wrong',
      reason: 'wrong-choice',
      closest: 'la montaña',
      rating: 'again',
    });
  });

  test.each(['4', '-1', '', ' ', '1.0', '0x1', '1e0', 'la montaña', 'length'])(
    'a choice of «%s» is refused',
    (response) => {
      expect(refusal(choice, { response })).toMatchObject({ code: 'invalid_input', field: 'response' });
    },
  );
});

describe('a flashcard', () => {
  test.each(ratings)('is rated %s by the learner alone', (rating) => {
    expect(grade(flashcard, { rating })).toEqual({
      verdict: 'self-graded',
      reason: 'learner-decided',
      closest: 'la montaña',
      rating,
    });
  });

  test('without a rating is refused, and so is a checked exercise without a response', () => {
    expect(refusal(flashcard, { response: 'la montaña' })).toMatchObject({
      code: 'invalid_input',
      field: 'rating',
    });
    expect(refusal(choice, { rating: 'good' })).toMatchObject({ code: 'invalid_input', field: 'response' });
    expect(refusal(typed, {})).toMatchObject({ code: 'invalid_input', field: 'response' });
  });
});

describe('an answer after a hint', () => {
  test.each([
    [flashcard, { rating: 'easy' }, 'hard'],
    [flashcard, { rating: 'good' }, 'hard'],
    [flashcard, { rating: 'again' }, 'again'],
    [typed, { response: 'la montaña' }, 'hard'],
    [typed, { response: 'la playa' }, 'again'],
    [typed, { response: 'la sierra' }, null],
    [choice, { response: '1' }, 'hard'],
  ] as const)('S13 is Hard at most, and as wrong as ever: %#', (exercise, response, rating) => {
    const { verdict } = grade(exercise, response);
    expect(grade(exercise, { ...response, hinted: true })).toMatchObject({ verdict, rating });
  });
});

test('S13 the learner is asked again exactly where nothing speaks against the card', () => {
  expect(verdicts.filter(asksAgain)).toEqual(['wrong-form', 'other-sense', 'wrong-layout']);
});
