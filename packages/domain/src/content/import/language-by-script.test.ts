import { expect, test } from 'vitest';
import { languageByScript } from './language-by-script.ts';

test.each([
  ['ru', ['собака', 'кот', 'USB-кабель']],
  ['uk', ['собака', 'кіт', 'їжак', 'дім']],
  ['be', ['сабака', 'воўк', 'кот']],
  ['ja', ['犬', '食べる', '日本']],
  ['zh', ['狗', '吃', '中国']],
  ['el', ['σκύλος', 'γάτα']],
  ['ko', ['개', '고양이']],
])('a side in letters of %s is taken for it', (language, texts) => {
  expect(languageByScript(texts)).toBe(language);
});

test('Latin letters, a few foreign words and nothing at all tell no language', () => {
  expect(languageByScript(['dog', 'perro', 'Hund'])).toBeNull();
  expect(languageByScript(['dog', 'cat', 'собака'])).toBeNull();
  expect(languageByScript([])).toBeNull();
});
