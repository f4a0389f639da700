import { describe, expect, it } from 'vitest';
import { parsePlainSearch, writePlainSearch } from './plain-search.ts';

describe('search parameters of an address', () => {
  it('keep what looks like a number as it was typed', () => {
    expect(parsePlainSearch('?q=007&page=2')).toEqual({ q: '007', page: '2' });
  });

  it('come back as they were written, whatever the letters', () => {
    const search = { q: 'Анна & co = ?', status: 'active' };
    expect(parsePlainSearch(writePlainSearch(search))).toEqual(search);
  });

  it('leave out what is not given', () => {
    expect(writePlainSearch({ q: undefined, page: 3 })).toBe('?page=3');
    expect(writePlainSearch({ q: undefined })).toBe('');
  });
});
