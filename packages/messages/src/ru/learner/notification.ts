import type { notification as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const notification = {
  title: 'Уведомления',
  bell_one: 'Уведомления: {{count, number}} непрочитанное',
  bell_few: 'Уведомления: {{count, number}} непрочитанных',
  bell_many: 'Уведомления: {{count, number}} непрочитанных',
  bell_other: 'Уведомления: {{count, number}} непрочитанного',
  bellNone: 'Уведомления',
  empty: 'Пока ничего нет',
  emptyHint: 'Мы дадим знать, когда будет что отметить.',
  unread: 'Новое',
  welcome: {
    title: 'Добро пожаловать в Slova',
    text: 'Рады, что вы с нами. Нескольких минут в день достаточно.',
  },
  achievement: {
    title: 'Достижение: {{name}}',
    text: 'Ступень {{tier}} пройдена. Поздравляем!',
    only: 'Поздравляем!',
  },
} as const satisfies Translation<typeof english>;
