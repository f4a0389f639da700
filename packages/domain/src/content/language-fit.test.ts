import { describe, expect, it } from 'vitest';
import { languageFit } from './language-fit.ts';

const deck = (pair: string) => {
  const [termLanguage = '', answerLanguage = ''] = pair.split(' ');
  return { pair, termLanguage, answerLanguage };
};
const decks = ['en ru', 'ru en', 'en en', 'es-MX en-GB'].map(deck);
const inOrder = (reads: string) =>
  decks.toSorted((a, b) => languageFit(b, reads) - languageFit(a, reads)).map(({ pair }) => pair);

describe('what suits whoever reads a language', () => {
  it('is answered in it first, in whatever region', () => {
    expect(inOrder('en')).toEqual(['ru en', 'es-MX en-GB', 'en en', 'en ru']);
  });

  it('is what they do not know already, where nothing is answered in it', () => {
    expect(inOrder('ru')).toEqual(['en ru', 'en en', 'es-MX en-GB', 'ru en']);
  });
});
