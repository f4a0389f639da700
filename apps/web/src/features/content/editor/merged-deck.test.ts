import { describe, expect, it } from 'vitest';
import { newDeckDraft } from './deck-form-state.ts';
import { mergedDeck } from './merged-deck.ts';

const base = { ...newDeckDraft('en'), title: 'Birds', source: 'a book' };

describe('what two people say about a deck', () => {
  it('is brought together where they changed other fields, or the same in the same way', () => {
    const mine = { ...base, title: 'Fowl', level: 'A1' } as const;
    const theirs = { ...base, source: 'a garden', level: 'A1' } as const;
    expect(mergedDeck(base, mine, theirs)).toEqual({
      merged: { ...base, title: 'Fowl', source: 'a garden', level: 'A1' },
      collided: [],
      conflicts: [],
    });
  });

  it('has to be chosen where they collide, and stays mine until then', () => {
    const mine = { ...base, title: 'Fowl', licence: 'CC0' };
    const theirs = { ...base, title: 'Poultry', source: 'a garden' };
    expect(mergedDeck(base, mine, theirs)).toMatchObject({
      merged: { title: 'Fowl', source: 'a garden' },
      conflicts: ['title'],
    });
    expect(mergedDeck(base, mine, theirs, { title: 'theirs' })).toEqual({
      merged: { ...base, title: 'Poultry', licence: 'CC0', source: 'a garden' },
      collided: ['title'],
      conflicts: [],
    });
  });
});
