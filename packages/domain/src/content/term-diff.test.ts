import { expect, it } from 'vitest';
import { termDifferences } from './term-diff.ts';
import type { Term } from './term.ts';
import { aTerm } from '../testing/index.ts';

const aWord = (fields: Partial<Term> = {}): Term =>
  aTerm('word', ['слово'], { level: null, category: '', ...fields });

it('two versions of a term differ in the fields that changed, and in no other', () => {
  const from = aWord({ note: 'old', tags: ['a'] });
  const to = aWord({
    note: null,
    tags: ['a'],
    level: 'A2',
    senses: [
      { answers: ['слово', 'речь'], examples: [{ text: 'a {{word}}', translation: 'слово' }] },
      { answers: ['обещание'], hint: 'one’s word', examples: [] },
    ],
  });
  expect(termDifferences(from, to)).toEqual([
    { field: 'answers', sense: 0, from: ['слово'], to: ['слово', 'речь'] },
    { field: 'answers', sense: 1, from: [], to: ['обещание'] },
    { field: 'hint', sense: 1, from: [], to: ['one’s word'] },
    { field: 'examples', sense: 0, from: [], to: ['a {{word}} — слово'] },
    { field: 'level', sense: null, from: [], to: ['A2'] },
    { field: 'note', sense: null, from: ['old'], to: [] },
  ]);
});

it('a new term differs from nothing in all that was written, and equal ones in nothing', () => {
  expect(termDifferences(null, aWord({ caseMatters: false })).map(({ field }) => field)).toEqual([
    'headword',
    'partOfSpeech',
    'answers',
    'caseMatters',
  ]);
  expect(termDifferences(aWord(), aWord())).toEqual([]);
});
