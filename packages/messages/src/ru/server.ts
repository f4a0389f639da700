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
    case: {
      subject: {
        author: {
          dismiss: '«{{name}}»: ошибки не найдено',
          ask: 'Пожалуйста, исправьте: «{{name}}»',
          hide: 'Скрыто: «{{name}}»',
          restore: 'Снова видно всем: «{{name}}»',
          uphold: 'Ваша апелляция отклонена: «{{name}}»',
          grant: 'Ваша апелляция удовлетворена: «{{name}}»',
        },
        reporter: {
          dismiss: 'Ваша жалоба рассмотрена, всё остаётся как есть: «{{name}}»',
          ask: 'Спасибо за сообщение! Автора попросили исправить: «{{name}}»',
          hide: 'Спасибо за сообщение! Скрыто: «{{name}}»',
        },
      },
      body: `Здравствуйте, {{displayName}}!

{{subject}}.

Что говорят модераторы: {{reason}}

{{next}}`,
      next: {
        appeal:
          'Если вы не согласны, решение можно один раз обжаловать на странице вашей колоды; если модераторов несколько, решать будет другой: {{url}}',
        author: 'Ваша колода: {{url}}',
        reporter: 'Вы получили это письмо, потому что сообщили об ошибке. Спасибо за помощь!',
      },
    },
    welcome: {
      subject: 'Добро пожаловать в Slova, {{name}}!',
      body: `Здравствуйте, {{name}}!

Рады, что вы с нами. Slova возвращает каждое слово как раз перед тем, как оно забудется, поэтому хватает нескольких минут в день.

Выберите колоду и познакомьтесь с первыми словами: {{url}}

Если вы не регистрировались в Slova, просто не обращайте внимания на это письмо.`,
    },
  },
} as const satisfies Translation<typeof english>;
