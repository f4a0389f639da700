import { describe, expect, it } from 'vitest';
import { readUserListSearch } from './user-list-search.ts';

describe('the address of the user list', () => {
  it('carries search, status and page', () => {
    const search = readUserListSearch({ q: 'anna', status: 'suspended', page: '3' });
    expect(search).toEqual({ q: 'anna', status: 'suspended', page: 3 });
  });

  it('does not name what is usual', () => {
    expect(readUserListSearch({ q: '  ', page: '1' })).toEqual({});
  });

  it.each([{ page: '-1' }, { page: '1e9' }, { page: 'two' }, { status: 'deleted' }, { q: 5 }])(
    'ignores what makes no sense: %o',
    (raw) => {
      expect(readUserListSearch(raw)).toEqual({});
    },
  );

  it('shortens a search to what the server takes', () => {
    expect(readUserListSearch({ q: 'x'.repeat(500) }).q).toHaveLength(200);
  });
});
