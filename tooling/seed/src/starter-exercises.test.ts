import type {
  DeckId,
  DeckSides,
  Direction,
  Exercise,
  ExerciseMaterial,
  ExerciseType,
  StudyMeans,
  Term,
  TermId,
} from '@slova/domain';
import {
  deckSides,
  directions,
  exerciseTypes,
  grade,
  languageRules,
  makeExerciseOf,
  normalise,
  withoutAnswers,
} from '@slova/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StarterDeck } from './index.ts';
import { loadStarterDeck, starterDeckFolders } from './index.ts';

type Loaded = { readonly deck: StarterDeck; readonly terms: readonly Term[]; readonly sides: DeckSides };
type Made = { readonly material: ExerciseMaterial; readonly exercise: Exercise };

const slugs = [
  'english-for-russian-speakers',
  'russian-for-english-speakers',
  'software-engineering',
  'spanish-for-english-speakers',
] as const;

const decks = new Map<string, Loaded>();
const made = new Map<string, readonly Made[]>();

const madeOf = (slug: string): readonly Made[] => made.get(slug) ?? [];

const strengths = [
  { state: 'learning', memory: { stability: 1, difficulty: 5 } },
  { state: 'review', memory: { stability: 100, difficulty: 5 } },
] as const;

function allOf({ deck, terms, sides }: Loaded): Made[] {
  const means: StudyMeans = {
    types: exerciseTypes,
    canHear: [deck.termLanguage],
    canSpeak: [deck.termLanguage],
  };
  const all: Made[] = [];
  for (const term of terms) {
    for (const direction of directions) {
      for (const strength of strengths) {
        const seed = `${deck.slug}/${term.id}/${direction}/${strength.state}`;
        const material = { card: { direction, ...strength }, term, deck, sides, seed, means };
        for (const type of exerciseTypes) {
          const exercise = makeExerciseOf(type, material);
          if (exercise) all.push({ material, exercise });
        }
      }
    }
  }
  return all;
}

/** How often each type could be made, of how often it was tried. */
const share = (slug: string, type: ExerciseType, direction: Direction): number => {
  const count = madeOf(slug).filter(
    ({ exercise, material }) => exercise.type === type && material.card.direction === direction,
  ).length;
  return count / (strengths.length * (decks.get(slug)?.terms.length ?? 1));
};

const optionsOf = (exercise: Exercise): { options: readonly string[]; correct: number } | null => {
  if (exercise.type === 'choice' || exercise.type === 'matching') return exercise;
  return exercise.type === 'cloze' || exercise.type === 'listening' ? exercise.choice : null;
};

const rightResponse = (exercise: Exercise): string => {
  if (exercise.type === 'true-false') return String(exercise.isTrue);
  if (exercise.type === 'letters' || exercise.type === 'sentence') return exercise.built;
  return String(optionsOf(exercise)?.correct ?? exercise.answers.accepted[0]);
};

describe.each(slugs)('%s', (slug) => {
  /** Every exercise that every term of the deck allows, of every type, in both directions, fragile and firm. */
  beforeAll(async () => {
    const folder = (await starterDeckFolders()).find((found) => found.slug === slug);
    if (!folder) throw new Error(`There is no deck ${slug}`);
    const deck = loadStarterDeck(folder);
    const terms = deck.terms.map((term, index) => ({
      ...term,
      id: `term-${index}` as TermId,
      deckId: deck.slug as DeckId,
    }));
    const loaded = { deck, terms, sides: deckSides(terms, deck) };
    decks.set(slug, loaded);
    made.set(slug, allOf(loaded));
  });

  test('allows most types for most of its terms', () => {
    const definitions = decks.get(slug)?.deck.answerKind === 'definition';
    expect(share(slug, 'choice', 'recognise')).toBeGreaterThan(0.95);
    expect(share(slug, 'choice', 'produce')).toBeGreaterThan(0.95);
    expect(share(slug, 'true-false', 'produce')).toBeGreaterThan(0.95);
    expect(share(slug, 'typed', 'recognise')).toBe(definitions ? 0 : 1);
    expect(share(slug, 'cloze', 'produce')).toBeGreaterThan(0.8);
    expect(share(slug, 'listening', 'recognise')).toBeGreaterThan(0.95);
    expect(share(slug, 'listening', 'produce')).toBe(1);
    expect(share(slug, 'speaking', 'produce')).toBe(1);
    expect(share(slug, 'letters', 'produce')).toBeGreaterThan(definitions ? 0.2 : 0.7);
    expect(share(slug, 'sentence', 'produce')).toBeGreaterThan(definitions ? -1 : 0.7);
  });

  test('S13 the right answer of every exercise is right', () => {
    const wrong = madeOf(slug)
      .filter(({ exercise }) => exercise.type !== 'flashcard')
      .map(({ exercise }) => ({ exercise, graded: grade(exercise, { response: rightResponse(exercise) }) }))
      .filter(({ graded }) => graded.verdict !== 'exact' || graded.rating !== 'good');
    expect(
      wrong.map(({ exercise, graded }) => [
        exercise.type,
        exercise.prompt.text,
        rightResponse(exercise),
        graded.reason,
      ]),
    ).toEqual([]);
  });

  test('S13 every wrong option of every exercise is wrong', () => {
    const right = madeOf(slug).flatMap(({ exercise }) => {
      const choice = optionsOf(exercise);
      const responses = choice
        ? choice.options.flatMap((_, index) => (index === choice.correct ? [] : [String(index)]))
        : exercise.type === 'true-false'
          ? [String(!exercise.isTrue)]
          : [];
      return responses.filter((response) => grade(exercise, { response }).rating !== 'again');
    });
    expect(right).toEqual([]);
  });

  test('N12 no wrong option would be accepted if it were typed instead, nor is any pair called wrong that is right', () => {
    const typedOf = new Map(
      madeOf(slug).flatMap(({ material, exercise }) =>
        ['typed', 'speaking'].includes(exercise.type) ? [[keyOf(material), exercise] as const] : [],
      ),
    );
    const collisions = madeOf(slug).flatMap(({ material, exercise }) => {
      const typed = typedOf.get(keyOf(material));
      return wrongTexts(exercise)
        .filter((text) => typed && grade(typed, { response: text }).rating !== 'again')
        .map((text) => [exercise.type, exercise.prompt.text, text]);
    });
    expect(collisions).toEqual([]);
  });

  test('no answer stands in what travels before it is given', () => {
    const open = madeOf(slug).flatMap(({ exercise }) => {
      const choice = optionsOf(exercise);
      if (exercise.type === 'flashcard' || choice || exercise.type === 'true-false') return [];
      const { prompt: _asked, ...shown } = withoutAnswers(exercise);
      const texts = Object.entries(shown).flatMap(([name, value]) =>
        // The one exception: what is written down by ear has to be spoken.
        exercise.type === 'listening' && name === 'spoken' ? [] : textsIn(value),
      );
      const tiles = 'tiles' in shown ? [shown.tiles.join(exercise.type === 'letters' ? '' : ' ')] : [];
      const words = [...texts.filter(() => tiles.length === 0), ...tiles].map((text) =>
        inWords(text, exercise),
      );
      return exercise.answers.accepted.some((answer) =>
        words.some((text) => text.includes(inWords(answer, exercise))),
      )
        ? [[exercise.type, exercise.answers.accepted, texts]]
        : [];
    });
    expect(open).toEqual([]);
  });

  test('nothing of what travels says which option is right', () => {
    const keys = new Set(madeOf(slug).flatMap(({ exercise }) => Object.keys(withoutAnswers(exercise))));
    for (const secret of ['correct', 'choice', 'isTrue', 'built', 'otherCards', 'realWords', 'headwords'])
      expect(keys).not.toContain(secret);
  });
});

const keyOf = ({ term, card }: ExerciseMaterial): string => `${term.id}/${card.direction}`;

/** What an exercise shows as a wrong answer to its prompt; a gap asks for a form, which is not what its term is typed as. */
function wrongTexts(exercise: Exercise): readonly string[] {
  if (exercise.type === 'true-false') return exercise.isTrue ? [] : [exercise.shown];
  const choice = exercise.type === 'cloze' ? null : optionsOf(exercise);
  return choice ? choice.options.filter((_, index) => index !== choice.correct) : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function inWords(text: string, { answers }: Exercise): string {
  const plain = normalise(text, languageRules(answers.language));
  return ` ${plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}
