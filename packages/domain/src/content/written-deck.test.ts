import { describe, expect, test } from 'vitest';
import { headwordKey } from './headword-key.ts';
import type { WrittenDeck } from './written-deck.ts';
import { writtenDeck } from './written-deck.ts';

const plain: WrittenDeck = {
  title: { en: 'Kitchen', ru: 'Кухня' },
  description: { en: '', ru: '' },
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  leadingWords: 'free',
  caseMatters: false,
  level: null,
  licence: '',
  source: '',
  visibility: 'private',
  directions: ['produce'],
};

describe('a deck as it is kept', () => {
  test('has its texts trimmed and its languages as the standard spells them', () => {
    const draft = { ...plain, title: { en: ' A  b ', ru: 'В' }, termLanguage: 'PT-br', source: ' me ' };
    expect(writtenDeck(draft)).toEqual({
      ...plain,
      title: { en: 'A b', ru: 'В' },
      termLanguage: 'pt-BR',
      source: 'me',
    });
  });

  test.each<[string, Partial<WrittenDeck>]>([
    ['title', { title: { en: ' ', ru: ' ' } }],
    ['title', { title: { en: 'x'.repeat(201), ru: 'x' } }],
    ['description', { description: { en: 'x'.repeat(5_001), ru: '' } }],
    ['termLanguage', { termLanguage: 'not a language' }],
    ['answerLanguage', { answerLanguage: '' }],
    ['directions', { directions: [] }],
    ['licence', { licence: 'x'.repeat(101) }],
  ])('is refused at %s', (field, part) => {
    expect(() => writtenDeck({ ...plain, ...part })).toThrow(
      expect.objectContaining({ code: 'invalid_input', field }),
    );
  });
});

describe('what duplicates agree in', () => {
  test('is the headword without case, final signs and ways of writing the same letter', () => {
    expect(headwordKey(' Cafe\u0301! ', 'en')).toBe(headwordKey('café', 'en'));
    expect(headwordKey('ISI', 'tr')).not.toBe(headwordKey('isi', 'tr'));
    expect(headwordKey('year', 'es')).not.toBe(headwordKey('yeár', 'es'));
  });
});
