import type { engagement as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const engagement = {
  title: 'Достижения',
  tier: 'Ступень {{tier}} из {{tiers}}',
  progress: '{{value}} из {{goal}}',
  complete: 'Пройдено',
  granted: 'Получено {{date}}',
  achievements: {
    'first-steps': {
      name: 'Первые шаги',
      how_one: 'Ответьте на первую карточку',
      how_few: 'Ответьте на {{count, number}} карточки',
      how_many: 'Ответьте на {{count, number}} карточек',
      how_other: 'Ответьте на {{count, number}} карточки',
    },
    reviewer: {
      name: 'Труженик',
      how_one: 'Ответьте на {{count, number}} карточку',
      how_few: 'Ответьте на {{count, number}} карточки',
      how_many: 'Ответьте на {{count, number}} карточек',
      how_other: 'Ответьте на {{count, number}} карточки',
    },
    collector: {
      name: 'Собиратель',
      how_one: 'Выучите {{count, number}} карточку',
      how_few: 'Выучите {{count, number}} карточки',
      how_many: 'Выучите {{count, number}} карточек',
      how_other: 'Выучите {{count, number}} карточки',
    },
    keeper: {
      name: 'Хранитель',
      how_one: 'Помните {{count, number}} карточку месяц или дольше',
      how_few: 'Помните {{count, number}} карточки месяц или дольше',
      how_many: 'Помните {{count, number}} карточек месяц или дольше',
      how_other: 'Помните {{count, number}} карточки месяц или дольше',
    },
    steady: {
      name: 'Постоянство',
      how_one: 'Занимайтесь {{count, number}} день подряд',
      how_few: 'Занимайтесь {{count, number}} дня подряд',
      how_many: 'Занимайтесь {{count, number}} дней подряд',
      how_other: 'Занимайтесь {{count, number}} дня подряд',
    },
    marathon: {
      name: 'Марафон',
      how_one: 'Ответьте на {{count, number}} карточку за день',
      how_few: 'Ответьте на {{count, number}} карточки за день',
      how_many: 'Ответьте на {{count, number}} карточек за день',
      how_other: 'Ответьте на {{count, number}} карточки за день',
    },
    writer: {
      name: 'Писатель',
      how_one: 'Введите {{count, number}} верный ответ',
      how_few: 'Введите {{count, number}} верных ответа',
      how_many: 'Введите {{count, number}} верных ответов',
      how_other: 'Введите {{count, number}} верного ответа',
    },
    sharp: {
      name: 'Без промаха',
      how_one: 'Дайте {{count, number}} верный ответ подряд',
      how_few: 'Дайте {{count, number}} верных ответа подряд',
      how_many: 'Дайте {{count, number}} верных ответов подряд',
      how_other: 'Дайте {{count, number}} верного ответа подряд',
    },
    comeback: {
      name: 'Возвращение',
      how_one: 'Выучите заново {{count, number}} забытую карточку',
      how_few: 'Выучите заново {{count, number}} забытые карточки',
      how_many: 'Выучите заново {{count, number}} забытых карточек',
      how_other: 'Выучите заново {{count, number}} забытой карточки',
    },
    explorer: {
      name: 'Исследователь',
      how_one: 'Выберите {{count, number}} колоду',
      how_few: 'Выберите {{count, number}} колоды',
      how_many: 'Выберите {{count, number}} колод',
      how_other: 'Выберите {{count, number}} колоды',
    },
  },
} as const satisfies Translation<typeof english>;
