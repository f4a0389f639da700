import type { server as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { errors } from './errors.ts';
import { issues } from './issues.ts';

export const server = {
  errors,
  issues,
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
