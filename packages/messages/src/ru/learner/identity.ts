import type { identity as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const identity = {
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
    nameMissing: 'Укажите имя.',
    passwordHint: 'Не меньше 10 символов. Хорошо подойдут несколько не связанных между собой слов.',
    passwordShort: 'Минимальная длина пароля — {{least}} символов.',
    submit: 'Начать учиться',
    haveAccount: 'Уже есть аккаунт?',
    signIn: 'Войти',
  },
  settings: {
    title: 'Настройки',
    profile: 'Профиль',
    name: 'Имя',
    timeZone: 'Часовой пояс',
    timeZoneHint: 'Дни, когда вы уже занимались, останутся как были.',
    dayStart: 'Новый день начинается в',
    dayStartHint: 'Занятия после полуночи засчитаются за прошедший вечер.',
    device: 'Язык и оформление',
    appearanceHint: 'Запоминается на этом устройстве.',
    save: 'Сохранить изменения',
    saved: 'Сохранено',
    account: 'Аккаунт',
    signedInAs: 'Вы вошли как {{email}}',
  },
} as const satisfies Translation<typeof english>;
