import type { WrittenDeck } from '@slova/domain';
import { expect, test } from 'vitest';
import { deckDifferences } from './deck-differences.ts';
import { revisionGroups } from './revision-groups.ts';

test('changes that were made together stay together', () => {
  const made = ['a', 'a', 'b', 'a'].map((batchId, id) => ({ id, batchId }));
  expect(revisionGroups(made).map((group) => group.map(({ id }) => id))).toEqual([[0, 1], [2], [3]]);
  expect(revisionGroups([])).toEqual([]);
});

test('what is said about a deck differs in the fields that changed', () => {
  const deck: WrittenDeck = {
    title: { en: 'Birds', ru: 'Birds' },
    description: { en: '', ru: '' },
    termLanguage: 'en',
    answerLanguage: 'ru',
    answerKind: 'translation',
    leadingWords: 'free',
    caseMatters: false,
    level: null,
    licence: '',
    source: '',
    visibility: 'private',
    directions: ['recognise', 'produce'],
  };
  const renamed = {
    ...deck,
    title: { en: 'Fowl', ru: 'Птицы' },
    caseMatters: true,
    directions: deck.directions,
  };
  expect(deckDifferences(deck, renamed)).toEqual([
    { field: 'title', sense: null, from: ['Birds'], to: ['Fowl', 'Птицы'] },
    { field: 'caseMatters', sense: null, from: ['false'], to: ['true'] },
  ]);
  expect(deckDifferences(null, deck).map(({ field }) => field)).not.toContain('description');
});
