import { expect, it } from 'vitest';
import type { DeckToday } from './summary.ts';
import { nextDeck } from './summary.ts';

const deck = (title: string, dueNow: number, newToday: number): DeckToday =>
  ({ title: { en: title, ru: title }, dueNow, newToday }) as DeckToday;

it('goes on with the deck that has most to review, then with one that has something new', () => {
  expect(nextDeck({ decks: [deck('few', 2, 9), deck('many', 7, 0)] })?.title.en).toBe('many');
  expect(nextDeck({ decks: [deck('done', 0, 0), deck('fresh', 0, 5)] })?.title.en).toBe('fresh');
  expect(nextDeck({ decks: [deck('done', 0, 0)] })).toBeNull();
});
