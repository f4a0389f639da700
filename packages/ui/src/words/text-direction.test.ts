import { expect, test } from 'vitest';
import { textDirection } from './text-direction.ts';

test.each([
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['uz-Arab-AF', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ja', 'ltr'],
  ['ru', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
