import { expect, it } from 'vitest';
import { catalogueSearch } from './catalogue-search.ts';

it('takes from an address what the catalogue understands, and leaves out the rest', () => {
  const understood = { termLanguage: 'en', answerLanguage: 'ru', level: 'B1', topic: 'food', sort: 'newest' };
  expect(catalogueSearch({ ...understood, page: 3 })).toEqual(understood);
  expect(catalogueSearch({ level: 'Z9', sort: 'worst', topic: 'x'.repeat(101), termLanguage: 5 })).toEqual(
    {},
  );
});
