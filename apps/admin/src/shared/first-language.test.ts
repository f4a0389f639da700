import { describe, expect, it } from 'vitest';
import { firstLanguage } from './first-language.ts';

describe('the first language', () => {
  it('is the one chosen before', () => {
    expect(firstLanguage('ru', ['en-GB'])).toBe('ru');
  });

  it('is the first of the browser that we speak', () => {
    expect(firstLanguage(null, ['de-DE', 'ru-RU', 'en'])).toBe('ru');
  });

  it('is English when we speak none of them, or what was stored makes no sense', () => {
    expect(firstLanguage('klingon', ['de'])).toBe('en');
  });
});
