import type { shell as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const shell = {
  navigation: 'Основное меню',
  today: 'Сегодня',
  library: 'Колоды',
  progress: 'Успехи',
  settings: 'Настройки',
} as const satisfies Translation<typeof english>;
