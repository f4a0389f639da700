import type { shared as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';

export const shared = {
  name: 'Slova',
  colourScheme: { label: 'Оформление', light: 'Светлое', dark: 'Тёмное', auto: 'Авто' },
  language: { label: 'Язык', en: 'English', ru: 'Русский' },
  actions: {
    retry: 'Повторить',
    close: 'Закрыть',
    cancel: 'Отмена',
    signIn: 'Войти',
    signOut: 'Выйти',
    skipToContent: 'Перейти к содержанию',
  },
  fields: {
    email: 'Электронная почта',
    password: 'Пароль',
    showPassword: 'Показать пароль',
    hidePassword: 'Скрыть пароль',
    nameMissing: 'Укажите имя.',
    emailMissing: 'Укажите адрес электронной почты.',
    emailWrong: 'Это не похоже на адрес электронной почты.',
    passwordMissing: 'Введите пароль.',
  },
  failure: {
    title: 'Не получилось',
    unreachable: 'Сервер недоступен. Проверьте соединение; всё введённое осталось на месте.',
    unknown: 'Случилось что-то непредвиденное. Попробуйте ещё раз.',
    page: 'Страницу не удалось показать',
    pageHint: 'Ваши успехи сохранены. Загрузите страницу заново или вернитесь в начало.',
    reload: 'Загрузить заново',
    notFound: 'Такой страницы нет',
    notFoundHint: 'Возможно, в адресе опечатка или страницу перенесли.',
  },
  exerciseType: {
    flashcard: 'Карточка',
    choice: 'Выбор ответа',
    typed: 'Ответ с клавиатуры',
    cloze: 'Пропуск в предложении',
    listening: 'На слух',
    matching: 'Пары',
    letters: 'Слово из букв',
    sentence: 'Предложение из слов',
    'true-false': 'Верно или неверно',
    speaking: 'Произнести вслух',
  },
  loading: 'Загрузка',
} as const satisfies Translation<typeof english>;
