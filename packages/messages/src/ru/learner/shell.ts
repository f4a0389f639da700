import type { shell as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const shell = {
  navigation: 'Основное меню',
  today: 'Сегодня',
  library: 'Колоды',
  progress: 'Успехи',
  settings: 'Настройки',
  back: {
    deck: 'Назад к колоде',
    words: 'Назад к словам',
    library: 'Назад ко всем колодам',
    settings: 'Назад к настройкам',
  },
} as const satisfies Translation<typeof english>;
