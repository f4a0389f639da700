import { describe, expect, test } from 'vitest';
import type { DeckLanguages, Term } from '../content/index.ts';
import type { TermId } from '../id.ts';
import type { Direction } from '../review/index.ts';
import { aCard, aTerm, englishForRussians } from '../testing/index.ts';
import type { DeckSides, Exercise } from './index.ts';
import { deckSides, grade, makeExercise } from './index.ts';

const house = aTerm('house', ['дом', 'здание'], { note: 'a note', alsoAccepted: ['a house'] });
const neighbours = ['wall', 'roof', 'window', 'door', 'floor'].map((word, index) =>
  aTerm(word, [['стена', 'крыша', 'окно', 'дверь', 'пол'][index] ?? '']),
);

type Strength = {
  readonly state?: 'new' | 'learning' | 'review';
  readonly stability?: number;
  readonly direction?: Direction;
};

const houseSides = deckSides([house, ...neighbours], englishForRussians);
const sidesOf = (term: Term, others: readonly Term[]): DeckSides =>
  term === house && others === neighbours ? houseSides : deckSides([term, ...others], englishForRussians);

function exerciseOf(
  term: Term,
  { state = 'review', stability = 30, direction = 'recognise' }: Strength,
  others = neighbours,
  seed = 'attempt-1',
): Exercise {
  const memory = state === 'new' ? null : { stability, difficulty: 5 };
  const card = aCard({ state, memory, direction, termId: term.id });
  return makeExercise({ card, term, deck: englishForRussians, sides: sidesOf(term, others), seed });
}

describe('the exercise of an attempt', () => {
  test('shows a new card as a flashcard with its answers, example and note behind', () => {
    const exercise = exerciseOf(house, { state: 'new' });
    expect(exercise).toMatchObject({
      type: 'flashcard',
      prompt: { text: 'house', language: 'en', hint: null },
      answers: { language: 'ru', accepted: ['дом', 'здание'], note: 'a note' },
    });
  });

  test('N12 of a fragile card is a choice of four with the right one among them', () => {
    const exercise = exerciseOf(house, { state: 'learning', stability: 1 });
    if (exercise.type !== 'choice') throw new Error('not a choice');
    expect(exercise.options).toHaveLength(4);
    expect(exercise.options[exercise.correct]).toBe('дом');
    expect(exercise.options.filter((option) => ['дом', 'здание'].includes(option))).toEqual(['дом']);
  });

  test('N12 is the same for the same attempt', () => {
    const fragile = { state: 'learning', stability: 1 } as const;
    expect(exerciseOf(house, fragile)).toEqual(exerciseOf(house, fragile));
  });

  test('N12 puts the right answer in each place equally often', () => {
    const places = [0, 0, 0, 0];
    for (let attempt = 0; attempt < 4_000; attempt += 1) {
      const exercise = exerciseOf(
        house,
        { state: 'learning', stability: 1 },
        neighbours,
        `attempt-${attempt}`,
      );
      if (exercise.type === 'choice') places[exercise.correct]! += 1;
    }
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(4_000);
    // The 99.9 % quantile for 3 degrees of freedom is 16.3.
    expect(places.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0)).toBeLessThan(16.3);
  });

  test('N12 is typed instead when too few good wrong options exist', () => {
    expect(exerciseOf(house, { state: 'learning', stability: 1 }, neighbours.slice(0, 2)).type).toBe('typed');
  });

  test('in the other direction asks for the headword by its first meaning, hint included', () => {
    const bank = aTerm('bank', ['берег'], {
      senses: [{ answers: ['берег', 'набережная'], hint: 'реки', examples: [] }],
    });
    expect(exerciseOf(bank, { direction: 'produce' })).toMatchObject({
      type: 'typed',
      prompt: { text: 'берег', language: 'ru', hint: 'реки' },
      answers: { language: 'en', accepted: ['bank'] },
    });
    expect(exerciseOf(house, { direction: 'produce' }).answers.accepted).toEqual(['house', 'a house']);
  });
});

describe('S13 N7 what a typed exercise knows of the other cards', () => {
  const typed = (term: Term, direction: Direction, others: readonly Term[]): Exercise & { type: 'typed' } => {
    const exercise = exerciseOf(term, { direction }, [...others]);
    if (exercise.type !== 'typed') throw new Error('not typed');
    return exercise;
  };
  const hinted = (headword: string, answers: readonly string[], hint: string): Term =>
    aTerm(headword, answers, { senses: [{ answers, hint, examples: [] }] });

  test('S13 answers of a card that shows the same prompt are valid for that card', () => {
    expect(typed(house, 'produce', [aTerm('home', ['дом'])]).otherCards).toEqual(['home']);
  });

  test('S13 a hint that differs told the learner which of the two was meant', () => {
    const butter = hinted('butter', ['масло'], 'сливочное');
    expect(typed(butter, 'produce', [hinted('oil', ['масло'], 'растительное')]).otherCards).toEqual([]);
  });

  test('S13 a synonym that has the prompt further down its meanings is valid too', () => {
    const big = aTerm('big', ['большой'], { partOfSpeech: 'adjective' });
    const large = aTerm('large', ['крупный', 'большой'], { partOfSpeech: 'adjective' });
    expect(typed(big, 'produce', [large]).otherCards).toEqual(['large']);
  });

  test('S13 a homograph’s meanings are valid for the homograph', () => {
    const light = aTerm('light', ['свет']);
    const easy = aTerm('light', ['лёгкий'], { id: 'term-light-2' as TermId, partOfSpeech: 'adjective' });
    expect(typed(light, 'recognise', [easy]).otherCards).toEqual(['лёгкий']);
  });

  test('N7 other words of the deck within reach of a slip are real words, its own and far ones are not', () => {
    const others = [
      aTerm('smoke', ['дым']),
      aTerm('soul', ['душа']),
      aTerm('two', ['два']),
      aTerm('sight', ['достопримечательность']),
    ];
    const { realWords } = typed(house, 'recognise', [house, ...others]);
    expect(realWords).toContain('дым');
    expect(realWords).not.toContain('дом');
    expect(realWords).not.toContain('достопримечательность');
  });

  test('N7 a word that differs in nothing but a mark or an article is a real word too', () => {
    const spanish: DeckLanguages = { termLanguage: 'es', answerLanguage: 'en', answerKind: 'translation' };
    const father = aTerm('papá', ['dad']);
    const potato = aTerm('la papa', ['potato']);
    const sides = deckSides([father, potato], spanish);
    const response = (term: Term, text: string): string => {
      const card = {
        ...aCard({ state: 'review', memory: { stability: 30, difficulty: 5 }, direction: 'produce' }),
      };
      return grade(makeExercise({ card, term, deck: spanish, sides, seed: 'attempt-1' }), { response: text })
        .verdict;
    };
    expect([response(father, 'papa'), response(potato, 'papá'), response(potato, 'la papá')]).toEqual([
      'wrong',
      'wrong',
      'wrong',
    ]);
    expect([response(father, 'papá'), response(potato, 'papa')]).toEqual(['exact', 'accepted-variant']);
  });
});
