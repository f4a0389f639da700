import { expect, test } from 'vitest';
import { coverOf, coverTones } from './cover.ts';

const deck = { id: 'one', termLanguage: 'ru', title: 'Первые слова' };

test('a deck always has the same cover, also under another title', () => {
  expect(coverOf(deck)).toEqual(coverOf({ ...deck, title: 'Слова' }));
});

test('decks have different covers, in all tones', () => {
  const covers = Array.from({ length: 60 }, (_, id) => coverOf({ ...deck, id: `deck-${id}` }));
  expect(new Set(covers.map((cover) => JSON.stringify(cover))).size).toBe(60);
  expect(new Set(covers.map(({ tone }) => tone))).toEqual(new Set(coverTones));
});

test('a cover shows letters of the language, or the first letter of the title when it knows none', () => {
  expect(coverOf(deck).letters).toBe('Яя');
  expect(coverOf({ ...deck, termLanguage: 'pt-BR' }).letters).toBe('Ãã');
  expect(coverOf({ ...deck, termLanguage: 'und', title: '“klingon”' }).letters).toBe('K');
  expect(coverOf({ ...deck, termLanguage: 'und', title: '!' }).letters).toBe('…');
});
