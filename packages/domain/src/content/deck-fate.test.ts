import { expect, it } from 'vitest';
import { deckFate, isStudiedOn } from './deck-fate.ts';

const shared = { visibility: 'public', isHidden: false, isRemoved: false } as const;

it('says what weighs most of what became of a deck', () => {
  expect(deckFate(shared)).toBeNull();
  expect(deckFate({ ...shared, visibility: 'link' })).toBeNull();
  expect(deckFate({ ...shared, visibility: 'private' })).toBe('private');
  expect(deckFate({ ...shared, visibility: 'private', isHidden: true })).toBe('hidden');
  expect(deckFate({ visibility: 'private', isHidden: true, isRemoved: true })).toBe('removed');
});

it('lets a private deck be studied on, and no hidden or removed one', () => {
  expect([null, 'private', 'hidden', 'removed'].map((fate) => isStudiedOn(fate as never))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
