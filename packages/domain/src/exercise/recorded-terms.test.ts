import { describe, expect, test } from 'vitest';
import type { Term } from '../content/index.ts';
import { aTerm } from '../testing/index.ts';
import { recordedTermsIn } from './recorded-terms.ts';

const spanish = { termLanguage: 'es' } as const;
const wordsFor = (
  text: string,
  terms: readonly Term[],
  deck: Parameters<typeof recordedTermsIn>[1] = spanish,
) => {
  const found = recordedTermsIn(terms, deck)(text);
  return typeof found === 'string' ? found : found.map(({ headword }) => headword);
};

describe('a recording is of the term', () => {
  const terms = [aTerm('la casa', ['house']), aTerm('el árbol', ['tree']), aTerm('Madrid', ['Madrid'])];

  test.each([
    ['la casa', ['la casa']],
    ['La Casa', ['la casa']],
    ['casa', ['la casa']],
    ['el árbol'.normalize('NFD'), ['el árbol']],
    ['madrid', ['Madrid']],
    ['casas', 'no-term'],
    ['arbol', 'no-term'],
    ['el casa', 'no-term'],
    ['', 'no-term'],
  ])('that is written like its name: %s', (text, found) => {
    expect(wordsFor(text, terms)).toEqual(found);
  });

  test('whose article is no part of what is learnt, or else with its article', () => {
    const tested = [aTerm('la casa', ['house'], { leadingWords: 'tested' })];
    expect(wordsFor('casa', tested)).toBe('no-term');
    expect(wordsFor('la casa', tested)).toEqual(['la casa']);
    expect(wordsFor('casa', terms, { ...spanish, leadingWords: 'tested' })).toBe('no-term');
  });

  test('alone, where only the article tells two words apart', () => {
    const both = [aTerm('el cura', ['priest']), aTerm('la cura', ['cure'])];
    expect(wordsFor('cura', both)).toBe('ambiguous');
    expect(wordsFor('la cura', both)).toEqual(['la cura']);
  });

  test('and of its namesake, unless that sounds otherwise', () => {
    const noun = aTerm('record', ['запись'], { pronunciation: 'ˈrekɔːd' });
    const verb = aTerm('record', ['записывать'], { pronunciation: 'rɪˈkɔːd', partOfSpeech: 'verb' });
    expect(wordsFor('record', [noun, verb], { termLanguage: 'en' })).toBe('ambiguous');
    expect(wordsFor('record', [noun, { ...verb, pronunciation: noun.pronunciation }])).toEqual([
      'record',
      'record',
    ]);
  });
});
