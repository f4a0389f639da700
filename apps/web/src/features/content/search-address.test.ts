import { expect, test } from 'vitest';
import { searchAddress, searchInput } from './search-address.ts';

const deck = '00000000-0000-7000-8000-000000000001';

test('an address of a search is understood as it was written', () => {
  const whole = {
    q: 'bread',
    language: 'en',
    level: 'A1',
    part: 'noun',
    commonest: '3000',
    category: 'food',
    tag: 'x',
    deck,
    mine: 'true',
    order: 'commonest',
  };
  expect(searchAddress(whole)).toEqual(whole);
  expect(searchInput(searchAddress(whole))).toEqual({
    query: 'bread',
    language: 'en',
    level: 'A1',
    partOfSpeech: 'noun',
    commonest: '3000',
    category: 'food',
    tag: 'x',
    deckId: deck,
    mine: 'true',
    order: 'commonest',
  });
});

test('a number in an address is looked for as its digits, and yes is yes', () => {
  expect(searchAddress({ q: 2026, mine: true })).toEqual({ q: '2026', mine: 'true' });
});

test('what an address has no business to say is left out', () => {
  const given = {
    q: 'x'.repeat(101),
    language: ' ',
    level: 'D1',
    commonest: 17,
    part: 'nounish',
    deck: 'here',
    mine: 'false',
    role: 'admin',
  };
  expect(searchAddress(given)).toEqual({});
});
