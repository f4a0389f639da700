import type { contentFields as english } from '../en/content-fields.ts';
import type { Translation } from '../translation.ts';

/** What is written about words and decks, field by field. */
export const contentFields = {
  headword: 'Слово',
  partOfSpeech: 'Часть речи',
  pronunciation: 'Произношение',
  answers: 'Ответы',
  hint: 'Подсказка',
  examples: 'Примеры',
  alsoAccepted: 'Тоже засчитывается',
  forms: 'Другие формы',
  level: 'Уровень',
  frequencyRank: 'Место по частотности',
  category: 'Категория',
  tags: 'Метки',
  note: 'Заметка',
  picture: 'Картинка',
  recording: 'Слово вслух',
  leadingWords: 'Артикли и частицы в начале',
  caseMatters: 'Заглавные буквы важны',
  senses: 'Значения',
  title: 'Название',
  description: 'Описание',
  licence: 'Лицензия',
  source: 'Источник',
  visibility: 'Кто её находит',
  directions: 'Какие карточки даёт слово',
  termLanguage: 'Язык слов',
  answerLanguage: 'Язык ответов',
  answerKind: 'Что служит ответом',
} as const satisfies Translation<typeof english>;
