import { describe, expect, it } from 'vitest';
import { readDeckSearch, readWordSearch } from './deck-search.ts';

describe('the address of the list of decks', () => {
  it('carries what is searched for', () => {
    const search = { q: 'anna', owner: 'learners', visibility: 'link', state: 'hidden', page: 3 };
    expect(readDeckSearch({ ...search, page: '3' })).toEqual(search);
  });

  it.each([{ page: '-1' }, { page: '1' }, { owner: 'me' }, { visibility: 'all' }, { state: '' }, { q: ' ' }])(
    'leaves out what is usual or makes no sense: %o',
    (raw) => {
      expect(readDeckSearch(raw)).toEqual({});
    },
  );

  it('shortens a search to what the server takes', () => {
    expect(readWordSearch({ q: 'x'.repeat(500), page: '2' })).toEqual({ q: 'x'.repeat(200), page: 2 });
  });
});
