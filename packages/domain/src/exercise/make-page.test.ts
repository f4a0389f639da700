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
