import { describe, expect, test } from 'vitest';
import { aMaterial, aTerm } from '../testing/index.ts';
import { makeCloze } from './cloze.ts';
import { grade, withoutAnswers } from './index.ts';

const withExample = (headword: string, answers: string[], text: string, translation?: string) =>
  aTerm(headword, answers, {
    partOfSpeech: 'verb',
    senses: [{ answers, examples: [{ text, translation }] }],
  });

const work = withExample('to work', ['работать'], 'She {{works}} at a bank.', 'Она работает в банке.');
const others = [
  withExample('to rest', ['отдыхать'], '{{Resting}} is good for you.'),
  withExample('to walk', ['гулять'], 'We {{walked}} home.'),
  withExample('to read', ['читать'], 'He {{reads}} a lot.'),
];

describe('a sentence with a gap', () => {
  test('shows the sentence around the gap and its translation, not the word', () => {
    const exercise = makeCloze(aMaterial(work, { others }));
    expect(exercise && withoutAnswers(exercise)).toEqual({
      type: 'cloze',
      prompt: { text: 'работать', language: 'ru', hint: null },
      answerLanguage: 'en',
      sentence: { before: 'She ', after: ' at a bank.', translation: 'Она работает в банке.' },
      options: null,
    });
  });

  test.each([
    ['works', 'exact', 'good'],
    ['Works.', 'exact', 'good'],
    ['wroks', 'typo', 'good'],
    ['to walk', 'wrong', 'again'],
    ['', 'wrong', 'again'],
  ])('S13 «%s» is %s', (response, verdict, rating) => {
    const exercise = makeCloze(aMaterial(work, { others }));
    expect(exercise && grade(exercise, { response })).toMatchObject({ verdict, rating });
  });

  test('S13 the word as the dictionary has it is no mistake about the card: asked again', () => {
    const went = withExample('to go', ['идти'], 'They {{went}} home.', 'Они пошли домой.');
    const exercise = makeCloze(aMaterial(went));
    for (const response of ['to go', 'go', 'Go!'])
      expect(exercise && grade(exercise, { response }).rating, response).toBeNull();
  });

  test('N12 is chosen among other words of such sentences while the card is learnt, none of them with a capital alone', () => {
    const exercise = makeCloze(aMaterial(work, { others, state: 'learning', stability: 1 }));
    expect(exercise?.choice?.options.toSorted()).toEqual(['reads', 'resting', 'walked', 'works']);
    const correct = exercise?.choice?.correct ?? -1;
    expect(exercise && grade(exercise, { response: String(correct) })).toMatchObject({
      verdict: 'exact',
      rating: 'good',
    });
    expect(exercise && grade(exercise, { response: String((correct + 1) % 4) }).rating).toBe('again');
  });

  test.each([
    ['no example', aTerm('cat', ['кот'])],
    ['no mark', withExample('cat', ['кот'], 'The cat sleeps.')],
    ['two marks', withExample('cat', ['кот'], 'The {{cat}} sees a {{cat}}.')],
    ['the word once more in the sentence', withExample('cat', ['кот'], 'The {{cats}} saw a cat.')],
    [
      'the word in the translation too',
      withExample('hotel', ['отель'], 'The {{hotel}} is new.', '«Hotel» открылся.'),
    ],
  ])('is impossible with %s', (_, term) => {
    expect(makeCloze(aMaterial(term))).toBeNull();
  });

  test('is never made where the meaning is asked', () => {
    expect(makeCloze(aMaterial(work, { others, direction: 'recognise' }))).toBeNull();
  });
});
