import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckLanguages } from '../content/index.ts';
import { aMaterial, aTerm } from '../testing/index.ts';
import { grade, withoutAnswers } from './index.ts';
import { makeSentence } from './sentence.ts';

const withExample = (text: string, translation?: string, headword = 'bank') =>
  aTerm(headword, ['банк'], { senses: [{ answers: ['банк'], examples: [{ text, translation }] }] });

const bank = withExample('The {{bank}} opens at nine.', 'Банк открывается в девять.');
/** Tells that "the" is written small inside a sentence, and "Anna" is not. */
const insideWords = withExample('Tell Anna the {{way}} to us.', 'Расскажи Анне, как к нам пройти.', 'way');

const russianForEnglish: DeckLanguages = {
  termLanguage: 'ru',
  answerLanguage: 'en',
  answerKind: 'translation',
};
const morning = (otherOrders?: string[]) =>
  aTerm('утром', ['in the morning'], {
    senses: [
      {
        answers: ['in the morning'],
        examples: [{ text: 'Я {{утром}} всегда пью чай.', translation: '…', otherOrders }],
      },
    ],
  });
const small = withExample('Это {{я}} и он.', '…', 'я');
const aRussianSentence = (otherOrders?: string[]) =>
  makeSentence(aMaterial(morning(otherOrders), { deck: russianForEnglish, others: [small] }));

describe('a sentence put in order', () => {
  test('shows its words in another order, with what closes it in place', () => {
    const exercise = makeSentence(aMaterial(bank, { others: [insideWords] }));
    expect(exercise).toMatchObject({ before: '', after: '.', built: 'the bank opens at nine.' });
    expect(exercise?.tiles.toSorted()).toEqual(['at', 'bank', 'nine', 'opens', 'the']);
    expect(exercise && withoutAnswers(exercise)).toMatchObject({ translation: 'Банк открывается в девять.' });
  });

  test('tells by no capital which word comes first: a name keeps its own, and what may be one is given', () => {
    const tilesOf = (text: string) => {
      const exercise = makeSentence(aMaterial(withExample(text, '…'), { others: [insideWords] }));
      return exercise && [exercise.before, ...exercise.tiles.toSorted()];
    };
    expect(tilesOf('Anna sees the {{bank}}.')).toEqual(['', 'Anna', 'bank', 'sees', 'the']);
    expect(tilesOf('Berta sees the old {{bank}}.')).toEqual(['Berta ', 'bank', 'old', 'sees', 'the']);
    // Four words are needed besides.
    expect(tilesOf('Berta sees the {{bank}}.')).toBeNull();
  });

  test('tells by no comma, full stop or quotation mark which word comes next', () => {
    const text = 'The {{bank}}, they said, is "far". The way is long.';
    const exercise = makeSentence(aMaterial(withExample(text, '…'), { others: [insideWords] }));
    expect(exercise?.tiles.join(' ')).toMatch(/^[a-z ]+$/u);
    expect(exercise && grade(exercise, { response: exercise.built })).toMatchObject({ verdict: 'exact' });
    expect(exercise && grade(exercise, { response: text })).toMatchObject({ verdict: 'exact' });
  });

  test('takes words that are alike for one another', () => {
    const exercise = makeSentence(aMaterial(withExample('{{no}} man is no island', '…')));
    const places = exercise?.tiles.flatMap((tile, index) => (tile === 'no' ? [index] : [])) ?? [];
    expect(places).toHaveLength(2);
    const laid = [places[1], ...['man', 'is'].map((word) => exercise?.tiles.indexOf(word)), places[0]];
    const words = [...laid.map((tile) => exercise?.tiles[tile ?? -1]), 'island'];
    expect(exercise && grade(exercise, { response: words.join(' ') }).verdict).toBe('exact');
  });

  test('leaves opening marks in place too', () => {
    const spanish: DeckLanguages = { termLanguage: 'es', answerLanguage: 'en', answerKind: 'translation' };
    const exercise = makeSentence(
      aMaterial(withExample('¿Dónde está el {{banco}}?', 'Where is the bank?'), {
        deck: spanish,
        others: [withExample('No {{sé}} dónde.', 'I do not know where.', 'saber')],
      }),
    );
    expect(exercise).toMatchObject({ before: '¿', after: '?' });
    expect(exercise?.tiles.toSorted()).toEqual(['banco', 'dónde', 'el', 'está']);
  });

  test.each([
    ['The bank opens at nine.', 'exact', 'good'],
    ['the bank opens at nine', 'exact', 'good'],
    ['The bank at nine opens.', 'wrong-form', null],
    ['The bank opens at', 'wrong', 'again'],
    ['The bank opens at ten.', 'wrong', 'again'],
    ['', 'wrong', 'again'],
  ])('S13 «%s» is %s', (response, verdict, rating) => {
    const exercise = makeSentence(aMaterial(bank, { others: [insideWords] }));
    expect(exercise && grade(exercise, { response })).toMatchObject({ verdict, rating });
  });

  test('accepts the other orders that its author gave', () => {
    const exercise = aRussianSentence(['Утром я всегда пью чай.']);
    expect(exercise && grade(exercise, { response: 'утром я всегда пью чай.' })).toMatchObject({
      reason: 'other-accepted-answer',
      rating: 'good',
      closest: 'Утром я всегда пью чай.',
    });
  });

  test('S13 asks once for another order than those given, and is Hard at most then', () => {
    const exercise = makeSentence(aMaterial(bank, { others: [insideWords] }));
    const give = (response: string, afterWrongForm = false) =>
      exercise && grade(exercise, { response, afterWrongForm });
    expect(give('the bank at nine opens.')).toMatchObject({ reason: 'other-order', rating: null });
    expect(give('the bank opens at nine.', true)).toMatchObject({ verdict: 'exact', rating: 'hard' });
    expect(give('at nine the bank opens.', true)).toMatchObject({ verdict: 'wrong', rating: 'again' });
  });

  test('never takes a second order for a lapse where order is free, unless the author has said which are right', () => {
    const second = (exercise: ReturnType<typeof aRussianSentence>) =>
      exercise && grade(exercise, { response: 'чай я всегда пью утром', afterWrongForm: true });
    expect(second(aRussianSentence())).toMatchObject({ reason: 'other-order', rating: 'hard' });
    expect(second(aRussianSentence(['Утром я всегда пью чай.']))).toMatchObject({ rating: 'again' });
  });

  test.each([
    ['without a translation', withExample('The {{bank}} opens at nine.')],
    ['of three words', withExample('The {{bank}} opens.', 'Банк открывается.')],
    ['of thirteen words', withExample('a b c d e f g h i j k l {{m}}', 'азбука')],
    ['that is a dialogue', withExample('— Is this the {{bank}}? — Yes, it is.', '— Это банк? — Да.')],
    ['of one word over and over', withExample('{{no}} no no no', 'нет-нет-нет-нет')],
  ])('is impossible %s', (_, term) => {
    expect(makeSentence(aMaterial(term))).toBeNull();
  });

  test('is impossible in a language written without spaces', () => {
    const japanese: DeckLanguages = { termLanguage: 'ja', answerLanguage: 'en', answerKind: 'translation' };
    expect(makeSentence(aMaterial(withExample('a b c {{d}}', 'abcd'), { deck: japanese }))).toBeNull();
  });

  test('is the same for the same attempt and can always be built from its tiles', () => {
    const word = fc.constantFrom('one', 'two', 'three', 'Four', 'five,', '«six»', 'no');
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 12 }), fc.string(), (words, seed) => {
        const others = [withExample('the {{end}} of Four and five', '…', 'end')];
        const material = aMaterial(withExample(`${words.join(' ')} {{end}}.`, 'конец'), { seed, others });
        const exercise = makeSentence(material);
        expect(makeSentence(material)).toEqual(exercise);
        if (!exercise) return;
        const { before, after, tiles, built } = exercise;
        expect(before + tiles.join(' ') + after).not.toBe(built);
        const inner = built.slice(before.length, built.length - after.length);
        expect(tiles.toSorted()).toEqual(inner.split(' ').toSorted());
        expect(grade(exercise, { response: built })).toMatchObject({ verdict: 'exact', rating: 'good' });
      }),
    );
  });
});
