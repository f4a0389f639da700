import type { moderation as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const moderation = {
  report: {
    open: 'Здесь что-то не так',
    title: 'Что здесь не так?',
    hint: 'Модераторы посмотрят, и вы узнаете, что они решили.',
    reason: 'Причина',
    note: 'Что поможет разобраться (необязательно)',
    send: 'Отправить жалобу',
    done: 'Спасибо! Мы сообщим, что решат модераторы.',
  },
  reasons: {
    'wrong-answer': 'Ответ неверен или какого-то не хватает',
    spelling: 'Опечатка или ошибка',
    offensive: 'Это оскорбительно',
    copyright: 'Это чужая работа',
    spam: 'Это реклама или спам',
    other: 'Другое',
  },
  notice: {
    hidden: 'Модераторы скрыли «{{name}}»: это видите только вы и соавторы',
    asked: 'Модераторы просят исправить «{{name}}»',
    reason: 'Причина: {{reason}}',
    waiting: 'Вы подали возражение. Решение пересмотрят.',
    rejected: 'Возражение отклонено: {{reason}}',
    appeal: 'Возразить…',
    why: 'Почему решение неверно?',
    once: 'Возразить можно один раз. Если есть другой модератор, решать будет он.',
    send: 'Отправить возражение',
    sent: 'Возражение отправлено.',
  },
} as const satisfies Translation<typeof english>;
