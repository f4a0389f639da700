import { describe, expect, test } from 'vitest';
import { loadStarterDeck } from './index.ts';

const about = {
  slug: 'tiny',
  title: { en: 'Tiny', ru: 'Крошка' },
  description: { en: 'One word.', ru: 'Одно слово.' },
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  licence: 'CC-BY-4.0',
  source: 'Written for Slova',
};
const house = {
  headword: 'house',
  pos: 'noun',
  level: 'A1',
  tags: ['home'],
  senses: [{ answers: ['дом'], examples: [{ text: 'The {{house}} is empty.', translation: 'Дом пуст.' }] }],
};

const load = (deck: unknown, term: unknown, name = 'home.json'): ReturnType<typeof loadStarterDeck> => {
  const home = { category: 'home', title: about.title, terms: [term] };
  const files = [
    ['deck.json', deck],
    [name, home],
  ] as const;
  return loadStarterDeck({
    slug: 'tiny',
    contentHash: '',
    files: files.map(([file, content]) => ({ name: file, bytes: Buffer.from(JSON.stringify(content)) })),
  });
};

describe('a deck', () => {
  test('is read with what is left out filled in', () => {
    expect(load(about, house).terms).toEqual([
      {
        headword: 'house',
        partOfSpeech: 'noun',
        pronunciation: null,
        level: 'A1',
        category: 'home',
        tags: ['home'],
        alsoAccepted: [],
        forms: [],
        leadingWords: null,
        caseMatters: null,
        note: null,
        senses: house.senses,
      },
    ]);
  });

  test.each([
    ['a field that nobody knows', { ...house, colour: 'red' }],
    ['no answer', { ...house, senses: [{ ...house.senses[0], answers: [] }] }],
    [
      'an example without a mark',
      { ...house, senses: [{ answers: ['дом'], examples: [{ text: 'The house is empty.' }] }] },
    ],
    [
      'an example with two marks',
      { ...house, senses: [{ answers: ['дом'], examples: [{ text: '{{A}} {{house}}.' }] }] },
    ],
    ['a level that does not exist', { ...house, level: 'A0' }],
    ['a part of speech that does not exist', { ...house, pos: 'word' }],
    ['blanks around a headword', { ...house, headword: ' house' }],
    ['a decomposed letter', { ...house, headword: 'cafe\u0301' }],
    ['pronunciation within slashes', { ...house, ipa: '/haʊs/' }],
  ])('with %s is refused, by the name of its file', (_, term) => {
    expect(() => load(about, term)).toThrow('tiny/home.json');
  });

  test('that is called otherwise than its folder or file is refused', () => {
    expect(() => load({ ...about, slug: 'other' }, house)).toThrow('calls itself other');
    expect(() => load(about, house, 'garden.json')).toThrow('calls itself home');
    expect(() => loadStarterDeck({ slug: 'tiny', contentHash: '', files: [] })).toThrow(
      'tiny has no deck.json',
    );
  });
});
