import { expect, test } from 'vitest';
import { firstChoices, missingIn, withColumn } from './import-choices.ts';

test('a meaning that is given to a column leaves the one that had it', () => {
  expect(withColumn(['headword', 'answers', null], 2, 'answers')).toEqual(['headword', null, 'answers']);
  expect(withColumn(['headword', 'answers', null], 1, null)).toEqual(['headword', null, null]);
});

test('a table needs both sides and a new deck a name before it can be checked', () => {
  const table = { kind: 'table', encoding: 'utf-8', separator: ',', hasHeader: false, between: ';' } as const;
  const target = { deckId: 'a-deck' } as never;
  const choices = { importId: 'an-import' as never, target, duplicates: 'skip' } as const;
  expect(missingIn({ ...choices, options: { ...table, columns: ['headword', null] } })).toBe('needsSides');
  expect(missingIn({ ...choices, options: { ...table, columns: ['headword', 'answers'] } })).toBeNull();
  const deck = { title: ' ' } as never;
  expect(missingIn({ ...choices, options: { kind: 'json' }, target: { deck } })).toBe('needsName');
});

test('a deck with a name in each language is proposed by the one in the language of its learner', () => {
  const titles = { en: 'Animals', ru: 'Животные' };
  const look = {
    options: { kind: 'json' },
    preview: { deck: { title: 'Animals', description: 'All.' }, titles },
  };
  const known = { id: 'an-import', choices: null, look, fileName: 'animals.json' } as never;
  const named = (locale: 'en' | 'ru') => firstChoices(known, undefined, locale).target;
  expect(named('ru')).toEqual({ deck: { title: 'Животные', description: 'All.' } });
  expect(named('en')).toEqual({ deck: { title: 'Animals', description: 'All.' } });
});

test('a new deck is in the languages of its letters, and of what they leave open in those most people learn', () => {
  const languages = (seen: object | undefined, locale: 'en' | 'ru') => {
    const look = { options: { kind: 'json' }, preview: { ...(seen && { languages: seen }) } };
    const known = { id: 'an-import', choices: null, look, fileName: 'a.csv' } as never;
    const { target } = firstChoices(known, undefined, locale);
    return 'deck' in target && [target.deck.termLanguage, target.deck.answerLanguage];
  };
  expect(languages({ term: null, answer: 'ru' }, 'en')).toEqual(['en', 'ru']);
  expect(languages({ term: 'ru', answer: null }, 'ru')).toEqual(['ru', 'en']);
  expect(languages({ term: 'ja', answer: null }, 'en')).toEqual(['ja', 'en']);
  expect(languages({ term: null, answer: null }, 'en')).toEqual(['es', 'en']);
  expect(languages(undefined, 'ru')).toEqual(['en', 'ru']);
});
