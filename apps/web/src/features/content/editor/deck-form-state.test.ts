import { expect, test } from 'vitest';
import { deckChange, draftOfDeck, newDeckDraft, wrongDeckField, writtenDeckOf } from './deck-form-state.ts';

const draft = { ...newDeckDraft('ru'), title: ' Птицы ' };

test('a new deck is in the reader’s language, and asks for a title', () => {
  expect(newDeckDraft('ru')).toMatchObject({ termLanguage: 'en', answerLanguage: 'ru' });
  expect(newDeckDraft('en')).toMatchObject({ termLanguage: 'es', answerLanguage: 'en' });
  expect(wrongDeckField(newDeckDraft('en'))).toBe('title');
  expect(wrongDeckField(draft)).toBeNull();
  expect(wrongDeckField({ ...draft, answerLanguage: 'no such' })).toBe('answerLanguage');
  expect(wrongDeckField({ ...draft, directions: [] })).toBe('directions');
});

test('what is sent of a form is tidy, and a definition is in the language of its word', () => {
  expect(writtenDeckOf(draft)).toMatchObject({ title: 'Птицы', level: null });
  expect(writtenDeckOf({ ...draft, answerKind: 'definition' }).answerLanguage).toBe('en');
});

test('a form of a deck sends what was changed in it and nothing else', () => {
  const title = { en: 'Birds', ru: 'Птицы' };
  const deck = { ...writtenDeckOf(draft), title, description: { en: '', ru: '' } };
  const from = draftOfDeck(deck, 'ru');
  expect(deckChange(from, from)).toEqual({});
  expect(deckChange(from, { ...from, title: 'Рыбы', level: 'B1' })).toEqual({
    title: 'Рыбы',
    level: 'B1',
  });
});
