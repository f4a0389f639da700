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
      how_few: 'Ответьте на {{count}} карточки',
      how_many: 'Ответьте на {{count}} карточек',
      how_other: 'Ответьте на {{count}} карточки',
    },
    reviewer: {
      name: 'Труженик',
      how_one: 'Ответьте на {{count}} карточку',
      how_few: 'Ответьте на {{count}} карточки',
      how_many: 'Ответьте на {{count}} карточек',
      how_other: 'Ответьте на {{count}} карточки',
    },
    collector: {
      name: 'Собиратель',
      how_one: 'Выучите {{count}} карточку',
      how_few: 'Выучите {{count}} карточки',
      how_many: 'Выучите {{count}} карточек',
      how_other: 'Выучите {{count}} карточки',
    },
    keeper: {
      name: 'Хранитель',
      how_one: 'Помните {{count}} карточку месяц или дольше',
      how_few: 'Помните {{count}} карточки месяц или дольше',
      how_many: 'Помните {{count}} карточек месяц или дольше',
      how_other: 'Помните {{count}} карточки месяц или дольше',
    },
    steady: {
      name: 'Постоянство',
      how_one: 'Занимайтесь {{count}} день подряд',
      how_few: 'Занимайтесь {{count}} дня подряд',
      how_many: 'Занимайтесь {{count}} дней подряд',
      how_other: 'Занимайтесь {{count}} дня подряд',
    },
    marathon: {
      name: 'Марафон',
      how_one: 'Ответьте на {{count}} карточку за день',
      how_few: 'Ответьте на {{count}} карточки за день',
      how_many: 'Ответьте на {{count}} карточек за день',
      how_other: 'Ответьте на {{count}} карточки за день',
    },
    writer: {
      name: 'Писатель',
      how_one: 'Введите {{count}} верный ответ',
      how_few: 'Введите {{count}} верных ответа',
      how_many: 'Введите {{count}} верных ответов',
      how_other: 'Введите {{count}} верного ответа',
    },
    sharp: {
      name: 'Без промаха',
      how_one: 'Дайте {{count}} верный ответ подряд',
      how_few: 'Дайте {{count}} верных ответа подряд',
      how_many: 'Дайте {{count}} верных ответов подряд',
      how_other: 'Дайте {{count}} верного ответа подряд',
    },
    comeback: {
      name: 'Возвращение',
      how_one: 'Выучите заново {{count}} забытую карточку',
      how_few: 'Выучите заново {{count}} забытые карточки',
      how_many: 'Выучите заново {{count}} забытых карточек',
      how_other: 'Выучите заново {{count}} забытой карточки',
    },
    explorer: {
      name: 'Исследователь',
      how_one: 'Выберите {{count}} колоду',
      how_few: 'Выберите {{count}} колоды',
      how_many: 'Выберите {{count}} колод',
      how_other: 'Выберите {{count}} колоды',
    },
  },
} as const satisfies Translation<typeof english>;
