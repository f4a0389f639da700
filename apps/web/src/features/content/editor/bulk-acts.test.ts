import { expect, test } from 'vitest';
import { bulkChange } from './bulk-acts.ts';
import { blankTerm } from './grid-cells.ts';

const term = { ...blankTerm, tags: ['a', 'b'], level: 'A1' as const, category: 'x' };

test.each([
  ['addTag', 'b, c', { tags: ['a', 'b', 'c'] }],
  ['removeTag', 'b, c', { tags: ['a'] }],
  ['setCategory', ' Food/Fruit ', { category: 'Food/Fruit' }],
  ['setCategory', '', { category: '' }],
  ['setLevel', 'C1', { level: 'C1' }],
  ['setLevel', '', { level: null }],
  ['setPartOfSpeech', 'verb', { partOfSpeech: 'verb' }],
] as const)('%s %j', (act, value, changed) => {
  expect(bulkChange(act, value)(term)).toEqual({ ...term, ...changed });
});
