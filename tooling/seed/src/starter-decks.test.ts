import {
  cardSide,
  checkAnswer,
  deckSides,
  termSides,
  grade,
  makeExercise,
  levels,
  makeExerciseOf,
  sentenceWords,
  topicFindings,
  topicUses,
} from '@slova/domain';
import type { DeckId, DeckSides, Direction, Exercise, Term, TermId } from '@slova/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StarterDeck } from './index.ts';
import { loadStarterDeck, starterDeckFolders } from './index.ts';

type Loaded = { readonly deck: StarterDeck; readonly terms: readonly Term[]; readonly sides: DeckSides };

const slugs = [
  'english-for-russian-speakers',
  'russian-for-english-speakers',
  'software-engineering',
  'spanish-for-english-speakers',
] as const;
const leastTerms = { [slugs[0]]: 500, [slugs[1]]: 300, [slugs[2]]: 150, [slugs[3]]: 300 };

const leastForms = { [slugs[0]]: 110, [slugs[3]]: 130 } as Readonly<Record<string, number>>;

const decks = new Map<string, Loaded>();
const loaded = (slug: string): Loaded => decks.get(slug) as Loaded;

beforeAll(async () => {
  for (const folder of await starterDeckFolders()) {
    const deck = loadStarterDeck(folder);
    const terms = deck.terms.map((term, index) => ({
      ...term,
      id: `term-${index}` as TermId,
      deckId: deck.slug as DeckId,
    }));
    decks.set(deck.slug, { deck, terms, sides: deckSides(terms, deck) });
  }
});

const exerciseOf = (
  { deck, sides }: Loaded,
  term: Term,
  direction: Direction,
  state: 'learning' | 'review',
): Exercise => {
  const memory = { stability: state === 'learning' ? 1 : 100, difficulty: 5 };
  return makeExercise({
    card: { state, memory, direction },
    term,
    deck,
    sides,
    seed: `${term.id}/${direction}`,
  });
};

const typedExerciseOf = ({ deck, sides }: Loaded, term: Term): Exercise => {
  const card = { state: 'review', memory: { stability: 100, difficulty: 5 }, direction: 'produce' } as const;
  const exercise = makeExerciseOf('typed', { card, term, deck, sides, seed: term.id });
  if (!exercise) throw new Error(`${term.headword} cannot be typed`);
  return exercise;
};

/** Items of a list that are in it more than once. */
const repeated = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

test('the decks promised are there', () => {
  expect([...decks.keys()]).toEqual([...slugs]);
});

test('the decks agree on their topics: one name for each in all of them, and none that could be a slip for another', () => {
  const named = slugs.flatMap((slug) =>
    Object.entries(loaded(slug).deck.topicNames.tags).map(([tag, { en, ru }]) => `${tag}: ${en}, ${ru}`),
  );
  expect(new Set(named).size).toBe(new Set(named.map((name) => name.split(':')[0])).size);
  const topics = slugs.flatMap((slug) => {
    const { terms } = loaded(slug).deck;
    return [
      ...terms.map(({ category: name }) => ({ kind: 'category', name }) as const),
      ...terms.flatMap(({ tags }) => tags.map((name) => ({ kind: 'tag', name }) as const)),
    ].map((topic) => ({ ...topic, deckId: slug as DeckId, terms: 1 }));
  });
  expect(topicFindings(topicUses(topics))).toEqual([]);
});

describe.each(slugs)('%s', (slug) => {
  test('names each of its categories and tags for people, and nothing else', () => {
    const { terms, topicNames } = loaded(slug).deck;
    const used = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
    expect(Object.keys(topicNames.categories).toSorted()).toEqual(
      used(terms.map(({ category }) => category)),
    );
    expect(Object.keys(topicNames.tags).toSorted()).toEqual(used(terms.flatMap(({ tags }) => tags)));
    for (const names of [topicNames.categories, topicNames.tags])
      for (const language of ['en', 'ru'] as const)
        expect(repeated(Object.values(names).map((name) => name[language]))).toEqual([]);
  });

  test('has as many terms as promised', () => {
    expect(loaded(slug).terms.length).toBeGreaterThanOrEqual(leastTerms[slug] ?? 0);
  });

  test('has no headword twice as the same part of speech, not even with another article, case or stress', () => {
    const { deck, terms } = loaded(slug);
    const key = (term: Term): string => {
      const plain = term.headword
        .toLowerCase()
        .normalize('NFD')
        .replaceAll('\u0301', deck.termLanguage === 'ru' ? '' : '\u0301');
      return `${plain.normalize('NFC').replace(/^(el|la|los|las|to|the|an?) /, '')}|${term.partOfSpeech}`;
    };
    // What only stress tells apart in Russian is two words.
    const headwords = terms.map((term) => `${term.headword}|${term.partOfSpeech}`);
    expect(repeated(headwords)).toEqual([]);
    if (deck.termLanguage !== 'ru') expect(repeated(terms.map(key))).toEqual([]);
  });

  test('tells terms with the same displayed answer apart by different hints', () => {
    const { terms } = loaded(slug);
    const shown = Map.groupBy(terms, (term) => term.senses[0]?.answers[0] ?? '');
    const alike = [...shown.values()].filter((group) => {
      const hints = group.map((term) => term.senses[0]?.hint);
      return group.length > 1 && (hints.includes(undefined) || new Set(hints).size < hints.length);
    });
    expect(alike.map((group) => group.map(({ headword }) => headword))).toEqual([]);
  });

  test('N11 accepts every answer it accepts as exact, in both directions, whatever else the deck holds', () => {
    const deck = loaded(slug);
    const wrong = deck.terms.flatMap((term) =>
      termSides.flatMap((direction) => {
        const exercise = exerciseOf(deck, term, direction, 'review');
        const { accepted, answerLanguage } = cardSide(term, direction, deck.deck);
        const others = exercise.type === 'typed' ? exercise : { otherCards: [], realWords: [] };
        return accepted.filter((answer) => {
          const key = {
            accepted,
            language: answerLanguage,
            otherSenses: others.otherCards,
            realWords: others.realWords,
          };
          return checkAnswer(answer, key).verdict !== 'exact';
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('S13 asks again for every listed form of a word, but for one that is a word of the deck itself', () => {
    const deck = loaded(slug);
    const verdicts = deck.terms.flatMap((term) => {
      const exercise = typedExerciseOf(deck, term);
      return term.forms.map(
        (form) => `${term.headword}, ${form}: ${grade(exercise, { response: form }).verdict}`,
      );
    });
    expect(verdicts.filter((line) => !/: (wrong-form|other-sense)$/u.test(line))).toEqual([]);
    expect(verdicts.length).toBeGreaterThanOrEqual(leastForms[slug] ?? 0);
  });

  test('gives other orders of an example in the very words of the example', () => {
    const { deck, terms } = loaded(slug);
    const words = (text: string): string[] => sentenceWords(text, deck.termLanguage).toSorted();
    const examples = terms.flatMap(({ senses }) => senses.flatMap((sense) => sense.examples));
    const wrong = examples.flatMap(({ text, otherOrders = [] }) =>
      otherOrders.filter((order) => words(order).join() !== words(text.replaceAll(/[{}]/gu, '')).join()),
    );
    expect(wrong).toEqual([]);
  });

  test('N12 makes choices of four of which one alone is right, in any sense and direction', () => {
    const deck = loaded(slug);
    const wrong: unknown[] = [];
    let choices = 0;
    for (const direction of termSides) {
      const answered = promptsByAnswer(deck, direction);
      for (const term of deck.terms) {
        const exercise = exerciseOf(deck, term, direction, 'learning');
        if (exercise.type !== 'choice') continue;
        choices += 1;
        const { options, correct, answers } = exercise;
        const distractors = options.filter((_, index) => index !== correct);
        const asked = plainSides(term, direction).prompts;
        const acceptable = distractors.filter((option) =>
          asked.some((prompt) => answered.get(plain(option))?.has(prompt)),
        );
        const oneRight = options[correct] === answers.accepted[0] && new Set(options).size === 4;
        if (!oneRight || distractors.length !== 3 || acceptable.length > 0)
          wrong.push({ asked: term.headword, options });
      }
    }
    expect(wrong).toEqual([]);
    expect(choices).toBeGreaterThan(deck.terms.length * 1.9);
  });

  test('N12 gives the right option away neither by its place nor by being the longest or the shortest', () => {
    const deck = loaded(slug);
    const places = [0, 0, 0, 0];
    const byLength = { longest: 0, shortest: 0 };
    let choices = 0;
    for (const term of deck.terms) {
      for (const direction of termSides) {
        const exercise = exerciseOf(deck, term, direction, 'learning');
        if (exercise.type !== 'choice') continue;
        choices += 1;
        places[exercise.correct]! += 1;
        const lengths = exercise.options.map((option) => option.length);
        const right = lengths[exercise.correct] ?? 0;
        if (lengths.filter((length) => length >= right).length === 1) byLength.longest += 1;
        if (lengths.filter((length) => length <= right).length === 1) byLength.shortest += 1;
      }
    }
    // The 99.9 % quantile for 3 degrees of freedom is 16.3.
    expect(places.reduce((sum, count) => sum + (count - choices / 4) ** 2 / (choices / 4), 0)).toBeLessThan(
      16.3,
    );
    expect(byLength.longest / choices).toBeLessThan(0.35);
    expect(byLength.shortest / choices).toBeLessThan(0.35);
  });

  test('introduces easier levels first', () => {
    const order = loaded(slug).deck.terms.map(({ level }) => level);
    expect(order).toEqual(order.toSorted((one, other) => levels.indexOf(one) - levels.indexOf(other)));
  });

  test('gives a translation of every example where its answers are translations', () => {
    const { deck, terms } = loaded(slug);
    const examples = terms.flatMap((term) =>
      term.senses.flatMap((sense) => sense.examples.map((example) => ({ term, example }))),
    );
    const untranslated = examples.filter(
      ({ example }) => (example.translation === undefined) === (deck.answerKind === 'translation'),
    );
    expect(untranslated.map(({ term }) => term.headword)).toEqual([]);
  });
});

/** All prompts that a text answers somewhere in the deck, both in plain form. */
function promptsByAnswer({ terms }: Loaded, direction: Direction): Map<string, Set<string>> {
  const byAnswer = new Map<string, Set<string>>();
  for (const term of terms) {
    const { prompts, answers } = plainSides(term, direction);
    for (const answer of answers)
      byAnswer.set(answer, new Set([...(byAnswer.get(answer) ?? []), ...prompts]));
  }
  return byAnswer;
}

function plainSides(term: Term, direction: Direction): { prompts: string[]; answers: string[] } {
  const meanings = term.senses.flatMap((sense) => sense.answers).map(plain);
  const names = [term.headword, ...term.alsoAccepted].map(plain);
  return direction === 'produce'
    ? { prompts: meanings, answers: names }
    : { prompts: names, answers: meanings };
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(el|la|los|las|un|una|to|the|an?) /, '');

describe('Russian headwords', () => {
  test('carry one stress mark per word of several syllables, on a vowel, and none on ё or a single syllable', () => {
    const words = loaded('russian-for-english-speakers').terms.flatMap(({ headword }) =>
      headword.split(/[\s-]+/),
    );
    const wrong = words.filter((word) => !isStressed(word));
    expect(wrong).toEqual([]);
  });
});

/** Words that have no stress of their own in the phrases of the deck. */
const unstressed = new Set(['не', 'ни', 'без', 'из', 'для', 'до']);

function isStressed(word: string): boolean {
  const marks = (word.match(/\u0301/g) ?? []).length;
  const vowels = (word.match(/[аеёиоуыэюя]/giu) ?? []).length;
  if (/ё/iu.test(word) || vowels <= 1 || unstressed.has(word)) return marks === 0;
  return marks === 1 && /[аеиоуыэюя]\u0301/iu.test(word);
}
