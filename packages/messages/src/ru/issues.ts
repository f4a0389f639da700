import type { issues as english } from '../en/index.ts';
import type { Translation } from '../translation.ts';

export const issues = {
  missing: 'Это нужно заполнить.',
  not_text: 'Здесь должен быть текст.',
  not_number: 'Здесь должно быть число.',
  not_whole: 'Здесь должно быть целое число.',
  too_long: 'Слишком длинно. Знаков не больше: {{bound}}.',
  too_short: 'Слишком коротко. Знаков не меньше: {{bound}}.',
  over_count: 'Слишком много. Не больше: {{bound}}.',
  under_count: 'Слишком мало. Не меньше: {{bound}}.',
  too_large: 'Слишком большое число. Не больше {{bound}}.',
  too_small: 'Слишком маленькое число. Не меньше {{bound}}.',
  not_email: 'Это не похоже на адрес электронной почты.',
  not_id: 'Такого номера у нас быть не может.',
  not_date: 'Такую дату прочитать не удалось.',
  not_one_of: 'Здесь может стоять: {{allowed}}.',
  unknown_field: 'Поля «{{name}}» здесь нет.',
  not_fitting: 'Это сюда не подходит.',
} as const satisfies Translation<typeof english>;
