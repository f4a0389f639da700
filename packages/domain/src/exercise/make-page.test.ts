import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../content/index.ts';
import type { Direction } from '../review/index.ts';
import { aTerm, englishForRussians } from '../testing/index.ts';
import type { Exercise, ExerciseMaterial, StudyMeans } from './index.ts';
import { deckSides, exerciseTypes, grade, makePage } from './index.ts';

const russian = ['дом', 'стена', 'крыша', 'окно', 'дверь', 'пол', 'кухня', 'сад'];
const terms = russian.map((word, index) => aTerm(`word-${index}`, [word]));

type Changes = {
  readonly means?: StudyMeans;
  readonly directions?: readonly Direction[];
  readonly firm?: boolean;
};

function pageOf(
  all: readonly Term[],
  changes: Changes = {},
): { materials: ExerciseMaterial[]; exercises: Exercise[] } {
  const { means = { types: exerciseTypes, canHear: [], canSpeak: [] }, firm = false } = changes;
  const sides = deckSides(all, englishForRussians);
  const materials = all.map((term, index): ExerciseMaterial => ({
    card: {
      direction: changes.directions?.[index] ?? 'recognise',
      state: firm ? 'review' : 'learning',
      memory: { stability: firm ? 30 : 1, difficulty: 5 },
    },
    term,
    deck: englishForRussians,
    sides,
    seed: `attempt-${index}`,
    means,
  }));
  return { materials, exercises: makePage(materials).map(({ exercise }) => exercise) };
}

const board = (exercises: readonly Exercise[]) =>
  exercises.flatMap((one) => (one.type === 'matching' ? [one] : []));

describe('the exercises of a page', () => {
  test('are one for each card', () => {
    const { materials } = pageOf(terms);
    const page = makePage(materials);
    expect(page).toHaveLength(materials.length);
    expect(new Set(page.map(({ material }) => material))).toEqual(new Set(materials));
  });

  test('N12 hold one board of pairs that share their options, each right for one prompt alone', () => {
    const pairs = board(pageOf(terms).exercises);
    expect(pairs).toHaveLength(5);
    expect(new Set(pairs.map(({ group }) => group)).size).toBe(1);
    expect(new Set(pairs.map(({ options }) => options.join())).size).toBe(1);
    expect(new Set(pairs.map(({ correct }) => correct))).toEqual(new Set([0, 1, 2, 3, 4]));
    for (const pair of pairs) {
      pair.options.forEach((_, option) => {
        const right = option === pair.correct;
        expect(grade(pair, { response: String(option) }).rating).toBe(right ? 'good' : 'again');
      });
    }
  });

  test('N12 keep apart on a board what means the same', () => {
    const synonyms = [
      aTerm('home', ['дом']),
      aTerm('house', ['дом', 'здание']),
      aTerm('building', ['здание']),
    ];
    const pairs = board(pageOf([...synonyms, ...terms.slice(1, 5)]).exercises);
    const shown = pairs.map(({ prompt }) => prompt.text);
    // A house may be called a home or a building; a home and a building are two things.
    expect(shown).toHaveLength(5);
    expect(shown.filter((text) => ['home', 'house', 'building'].includes(text))).toEqual([
      'home',
      'building',
    ]);
  });

  test('N12 hold a board for every ten cards, each with options of its own and no card twice', () => {
    const many = Array.from({ length: 30 }, (_, index) => aTerm(`noun-${index}`, [`слово-${index}`]));
    const pairs = board(pageOf(many).exercises);
    const groups = Map.groupBy(pairs, ({ group }) => group);
    expect([...groups.values()].map(({ length }) => length)).toEqual([5, 5, 5]);
    expect(new Set(pairs.map(({ prompt }) => prompt.text)).size).toBe(15);
    expect(new Set(pairs.flatMap(({ options }) => options)).size).toBe(15);
    expect(board(pageOf(many.slice(0, 19)).exercises)).toHaveLength(5);
  });

  test('N12 never put cards of one term on one board', () => {
    const twice = terms.slice(0, 3).flatMap((term) => [term, term]);
    expect(board(pageOf(twice).exercises)).toEqual([]);
  });

  test('N12 hold no two answers on a board that are right for one prompt, whatever the deck', () => {
    const word = fc.constantFrom('дом', 'здание', 'сад', 'окно', 'дверь', 'пол', 'кухня', 'крыша', 'стена');
    const meanings = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(meanings, { minLength: 4, maxLength: 40 }), (decks) => {
        const all = decks.map((answers, index) => aTerm(`noun-${index}`, answers));
        const { materials, exercises } = pageOf(all);
        expect(exercises).toHaveLength(materials.length);
        for (const pairs of Map.groupBy(board(exercises), ({ group }) => group).values()) {
          expect(pairs.length).toBeGreaterThanOrEqual(4);
          for (const { answers, options, correct } of pairs)
            expect(options.filter((option) => answers.accepted.includes(option))).toEqual([options[correct]]);
        }
      }),
    );
  });

  test('keep the pairs of a board together and of one direction', () => {
    const directions = terms.map((_, index): Direction => (index % 3 === 0 ? 'produce' : 'recognise'));
    const { exercises } = pageOf(terms, { directions });
    const places = exercises.flatMap(({ type }, index) => (type === 'matching' ? [index] : []));
    expect(places).toEqual([1, 2, 3, 4, 5]);
  });

  test('hold no board with fewer than four cards for it, nor of firm cards, nor for who cannot show it', () => {
    expect(board(pageOf(terms.slice(0, 3)).exercises)).toEqual([]);
    expect(board(pageOf(terms, { firm: true }).exercises)).toEqual([]);
    const means = { types: ['flashcard', 'choice', 'typed'] as const, canHear: [], canSpeak: [] };
    expect(board(pageOf(terms, { means }).exercises)).toEqual([]);
  });

  test('are none for no cards', () => {
    expect(makePage([])).toEqual([]);
  });
});
