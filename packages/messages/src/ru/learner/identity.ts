import type { identity as english } from '../../en/index.ts';
import type { Translation } from '../../translation.ts';

export const identity = {
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
