import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckLanguages } from '../content/index.ts';
import { aMaterial, aTerm } from '../testing/index.ts';
import { grade, withoutAnswers } from './index.ts';
import { makeSentence } from './sentence.ts';

const withExample = (text: string, translation?: string) =>
  aTerm('bank', ['банк'], { senses: [{ answers: ['банк'], examples: [{ text, translation }] }] });

const bank = withExample('The {{bank}} opens at nine.', 'Банк открывается в девять.');

describe('a sentence put in order', () => {
  test('shows its words in another order, with what closes it in place', () => {
    const exercise = makeSentence(aMaterial(bank));
    expect(exercise).toMatchObject({ before: '', after: '.', built: 'The bank opens at nine.' });
    expect(exercise?.tiles.toSorted()).toEqual(['The', 'at', 'bank', 'nine', 'opens']);
    expect(exercise && withoutAnswers(exercise)).toMatchObject({ translation: 'Банк открывается в девять.' });
  });

  test('leaves opening marks in place too', () => {
    const spanish: DeckLanguages = { termLanguage: 'es', answerLanguage: 'en', answerKind: 'translation' };
    const exercise = makeSentence(
      aMaterial(withExample('¿Dónde está el {{banco}}?', 'Where is the bank?'), { deck: spanish }),
    );
    expect(exercise).toMatchObject({ before: '¿', after: '?' });
    expect(exercise?.tiles.toSorted()).toEqual(['Dónde', 'banco', 'el', 'está']);
  });

  test.each([
    ['The bank opens at nine.', 'exact', 'good'],
    ['the bank opens at nine', 'exact', 'good'],
    ['The bank at nine opens.', 'wrong', 'again'],
    ['The bank opens at', 'wrong', 'again'],
    ['', 'wrong', 'again'],
  ])('S13 «%s» is %s', (response, verdict, rating) => {
    const exercise = makeSentence(aMaterial(bank));
    expect(exercise && grade(exercise, { response })).toMatchObject({ verdict, rating });
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
        const material = aMaterial(withExample(`${words.join(' ')} {{end}}.`, 'конец'), { seed });
        const exercise = makeSentence(material);
        expect(makeSentence(material)).toEqual(exercise);
        if (!exercise) return;
        const { before, after, tiles, built } = exercise;
        expect(before + tiles.join(' ') + after).not.toBe(built);
        const inner = built.slice(before.length, built.length - after.length);
        expect(tiles.toSorted()).toEqual(inner.split(' ').toSorted());
      }),
    );
  });
});
