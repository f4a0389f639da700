import { expect, test } from 'vitest';
import type { DeckId } from '../id.ts';
import type { LearnerDay } from '../progress/index.ts';
import { isInReach } from './undo-reach.ts';

const deckId = 'deck' as DeckId;
const today = 20_779 as LearnerDay;
const reach = { deckId, today };

test('undo reaches what was done in this deck on this day', () => {
  expect(isInReach({ deckId, reviewedOn: today }, reach)).toBe(true);
});

test('undo does not reach yesterday, nor another deck', () => {
  expect(isInReach({ deckId, reviewedOn: (today - 1) as LearnerDay }, reach)).toBe(false);
  expect(isInReach({ deckId: 'other' as DeckId, reviewedOn: today }, reach)).toBe(false);
});

test('a flight to where it is still yesterday puts nothing out of reach', () => {
  expect(isInReach({ deckId, reviewedOn: (today + 1) as LearnerDay }, reach)).toBe(true);
});
