import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckLanguages } from '../content/index.ts';
import { aMaterial, aTerm, englishForRussians } from '../testing/index.ts';
import { grade, graphemes } from './index.ts';
import { makeLetters } from './letter-tiles.ts';

const spanish: DeckLanguages = { termLanguage: 'es', answerLanguage: 'en', answerKind: 'translation' };
const russian: DeckLanguages = { termLanguage: 'ru', answerLanguage: 'en', answerKind: 'translation' };
const others = ['garden', 'window', 'pepper', 'kitchen'].map((word) => aTerm(word, [`${word}-по-русски`]));
const fragile = { state: 'learning', stability: 1 } as const;

const sorted = (letters: readonly string[]): string[] => letters.toSorted();

describe('a word built from its letters', () => {
  test('has a tile for each letter while the card is fragile, and two or three more once it is firm', () => {
    const house = aTerm('house', ['дом']);
    expect(sorted(makeLetters(aMaterial(house, { others, ...fragile }))?.tiles ?? [])).toEqual(
      sorted(graphemes('house')),
    );
    const firm = makeLetters(aMaterial(house, { others }))?.tiles ?? [];
    expect(firm).toHaveLength(7);
    for (const letter of 'house') expect(firm).toContain(letter);
    const longer = makeLetters(aMaterial(aTerm('holiday', ['отпуск']), { others }))?.tiles;
    expect(longer).toHaveLength(10);
  });

  test('gives the article and asks for what it leads', () => {
    const house = makeLetters(aMaterial(aTerm('la montaña', ['mountain']), { deck: spanish }));
    expect(house).toMatchObject({ before: 'la ', built: 'la montaña' });
    expect(sorted(house?.tiles ?? [])).toEqual(sorted(graphemes('montaña')));
  });

  test('leaves marks of reading off its tiles, never those of writing', () => {
    const work = makeLetters(aMaterial(aTerm('рабо́та', ['work']), { deck: russian }));
    expect(sorted(work?.tiles ?? [])).toEqual(sorted(graphemes('работа')));
    expect(work && grade(work, { response: 'работа' }).rating).toBe('good');
    const hedgehog = makeLetters(aMaterial(aTerm('ёжик', ['hedgehog']), { deck: russian }));
    expect(sorted(hedgehog?.tiles ?? [])).toEqual(sorted(graphemes('ёжик')));
  });

  test('cuts between what the eye sees as letters', () => {
    const hindi: DeckLanguages = { termLanguage: 'hi', answerLanguage: 'en', answerKind: 'translation' };
    const tiles = makeLetters(aMaterial(aTerm('नमस्ते', ['hello']), { deck: hindi }))?.tiles ?? [];
    expect(sorted(tiles)).toEqual(sorted(graphemes('नमस्ते')));
  });

  test.each([
    ['house', 'exact', 'good'],
    ['HOUSE', 'exact', 'good'],
    ['huose', 'wrong', 'again'],
    ['hous', 'wrong', 'again'],
    ['', 'wrong', 'again'],
  ])(
    'S13 «%s» is %s: right or wrong, no slips are forgiven where the letters are given',
    (response, verdict, rating) => {
      const exercise = makeLetters(aMaterial(aTerm('house', ['дом']), { others }));
      expect(exercise && grade(exercise, { response })).toMatchObject({ verdict, rating });
    },
  );

  test.each([
    ['is too short', aTerm('at', ['в'])],
    ['is too long', aTerm('incomprehensible', ['непонятный'])],
    ['is several words', aTerm('version control', ['контроль версий'])],
    ['is one letter over and over', aTerm('aaa', ['а-а-а'])],
  ])('is impossible where the word %s', (_, term) => {
    expect(makeLetters(aMaterial(term, fragile))).toBeNull();
  });

  test('is the same for the same attempt, never spells the answer, and always can', () => {
    const word = fc.stringMatching(/^[a-zäñй]{3,14}$/u);
    fc.assert(
      fc.property(word, fc.string(), (headword, seed) => {
        const material = aMaterial(aTerm(headword, ['ответ']), { others, seed });
        const exercise = makeLetters(material);
        expect(makeLetters(material)).toEqual(exercise);
        if (!exercise) return;
        expect(exercise.tiles.join('')).not.toContain(exercise.built);
        const left = [...exercise.tiles];
        for (const letter of graphemes(exercise.built)) left.splice(left.indexOf(letter), 1);
        expect(exercise.tiles.length - left.length).toBe(graphemes(exercise.built).length);
        expect(grade(exercise, { response: exercise.built }).verdict).toBe('exact');
      }),
    );
  });

  test('is never made where the meaning is asked', () => {
    const material = aMaterial(aTerm('house', ['дом']), { direction: 'recognise', deck: englishForRussians });
    expect(makeLetters(material)).toBeNull();
  });
});
