import { describe, expect, it } from 'vitest';
import { preferredLocale } from './preferred-locale.ts';

describe('the language of a browser', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['ru', 'ru'],
    ['ru-RU,ru;q=0.9,en-US;q=0.8', 'ru'],
    ['en-GB,ru;q=0.9', 'en'],
    ['de, fr;q=0.9', 'en'],
    ['de, ru;q=0.1', 'ru'],
    ['en;q=0.2, RU ; q=0.7', 'ru'],
    ['ru;q=0', 'en'],
    ['ru;q=nonsense, en;q=0.1', 'en'],
    [`${'x'.repeat(1_000)},ru`, 'en'],
  ] as const)('of %j is %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
