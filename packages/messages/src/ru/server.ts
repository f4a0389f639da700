import type { server as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { errors } from './errors.ts';
import { issues } from './issues.ts';

export const server = {
  errors,
  issues,
  page: {
    study: 'Учить эту колоду',
    account: 'У меня есть учётная запись',
    first: 'Первые слова',
    by: 'автор: {{name}}',
    licence: 'Лицензия: {{licence}}',
    words_one: '{{count, number}} слово',
    words_few: '{{count, number}} слова',
    words_many: '{{count, number}} слов',
    words_other: '{{count, number}} слова',
    missing: 'По этой ссылке колоды нет',
  },
  mail: {
    welcome: {
      subject: 'Добро пожаловать в Slova, {{name}}!',
      body: `Здравствуйте, {{name}}!

Рады, что вы с нами. Slova возвращает каждое слово как раз перед тем, как оно забудется, поэтому хватает нескольких минут в день.

Выберите колоду и познакомьтесь с первыми словами: {{url}}

Если вы не регистрировались в Slova, просто не обращайте внимания на это письмо.`,
    },
  },
} as const satisfies Translation<typeof english>;
