import { describe, expect, it } from 'vitest';
import { findSeparator } from './find-separator.ts';

describe('the separator of a text', () => {
  it.each([
    ['dog,собака\ncat,кот\n', ','],
    ['dog;собака, пёс\ncat;кот, кошка\n', ';'],
    ['dog\tсобака\tThe dog, the cat, and I.\ncat\tкот\tA cat\n', '\t'],
    ['dog | собака\ncat | кот\n', '|'],
    ['dog — собака\nwell-known — известный\n', ' — '],
    ['dog - собака\nwell-known - известный\n', ' - '],
  ])('of %j is %j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });

  it('does not look inside quotes, where lines may break as well', () => {
    expect(findSeparator('"a;b;c";1\n"d;\ne";2\n"f";3\n')).toBe(';');
    expect(findSeparator('"one, two, three";x\n"four";y\n"five, six";z\n')).toBe(';');
  });

  it('is a tab when there is one column only, or nothing', () => {
    expect(findSeparator('dog\ncat\n')).toBe('\t');
    expect(findSeparator('')).toBe('\t');
  });
});
