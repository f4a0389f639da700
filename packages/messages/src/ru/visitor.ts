import type { visitor as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';

export const visitor = {
  tagline: 'Слова, которые остаются с вами',
  promise: 'Несколько минут в день. Каждое слово возвращается как раз перед тем, как забудется.',
  signIn: {
    title: 'С возвращением',
    noAccount: 'Вы здесь впервые?',
    register: 'Создать аккаунт',
    submit: 'Войти',
  },
  register: {
    title: 'Создайте аккаунт',
    name: 'Как к вам обращаться?',
    passwordHint: 'Не меньше 10 символов. Хорошо подойдут несколько не связанных между собой слов.',
    passwordShort: 'Минимальная длина пароля — {{least}} символов.',
    submit: 'Начать учиться',
    haveAccount: 'Уже есть аккаунт?',
    signIn: 'Войти',
  },
} as const satisfies Translation<typeof english>;
