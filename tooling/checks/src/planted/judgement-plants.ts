import { literally } from './literally.ts';
import type { Plant } from './plant.ts';

/** Mistakes and excesses that oxlint must see; each in a file of its own. */
export const judgementPlants: readonly Plant[] = [
  found('the domain looks at the clock', 'packages/domain/src/review/clock.ts', 'no-restricted-properties', [
    'export const now = (): number => Date.now();',
  ]),
  found('the domain rolls dice', 'packages/domain/src/review/dice.ts', 'no-restricted-properties', [
    'export const die = (): number => Math.random();',
  ]),
  found(
    'a use case looks at the clock',
    'packages/application/src/review/clock.ts',
    'no-restricted-properties',
    ['export const now = (): number => Date.now();'],
  ),
  found('the environment is read outside env.ts', 'apps/api/src/http/planted.ts', 'no-process-env', [
    "export const port = process.env['PORT'];",
  ]),
  found('a module exports by default', 'packages/queue/src/planted-default.ts', 'no-default-export', [
    'export default 1;',
  ]),
  found('a file is too long', 'packages/queue/src/planted-long.ts', 'max-lines', [
    ...repeat(251, (n) => `export const a${n} = ${n};`),
  ]),
  found('a function is too long', 'packages/queue/src/planted-function.ts', 'max-lines-per-function', [
    'export function long(count: number): number {',
    '  let sum = count;',
    ...repeat(60, (n) => `  sum += ${n};`),
    '  return sum;',
    '}',
  ]),
  found('a promise is left floating', 'packages/queue/src/planted-promise.ts', 'no-floating-promises', [
    'const later = (): Promise<void> => Promise.resolve();',
    'export const now = (): void => {',
    '  later();',
    '};',
  ]),
  found(
    'a promise is taken for an answer',
    'packages/queue/src/planted-condition.ts',
    'no-misused-promises',
    [
      'const later = (): Promise<boolean> => Promise.resolve(true);',
      "export const now = (): string => (later() ? 'yes' : 'no');",
    ],
  ),
  found('a value is any', 'packages/queue/src/planted-any.ts', 'no-explicit-any', [
    'export const a = (b: any): unknown => b;',
  ]),
  found('a package writes to the console', 'packages/queue/src/planted-console.ts', 'no-console', [
    "export const say = (): void => console.log('hello');",
  ]),
  found(
    'a case of a union is forgotten',
    'packages/queue/src/planted-switch.ts',
    'switch-exhaustiveness-check',
    [
      "export function word(rating: 'good' | 'again'): string {",
      '  switch (rating) {',
      "    case 'good':",
      "      return 'yes';",
      '  }',
      "  return 'no';",
      '}',
    ],
  ),
  found('a rule is switched off for nothing', 'packages/queue/src/planted-directive.ts', 'directive', [
    '// oxlint-disable-next-line no-console',
    'export const a = 1;',
  ]),
  {
    breach: 'a file name is not in kebab case',
    guilty: { 'packages/queue/src/plantedName.ts': 'export const a = 1;\n' },
    innocent: { 'packages/queue/src/plantedName.ts': null },
    expected: /plantedName\.ts.*filename-case/,
  },
];

function found(breach: string, file: string, rule: string, lines: readonly string[]): Plant {
  const expected = new RegExp(`${literally(file)}.*${literally(rule)}`);
  return { breach, guilty: { [file]: `${lines.join('\n')}\n` }, expected };
}

function repeat(times: number, line: (n: number) => string): readonly string[] {
  return Array.from({ length: times }, (_, index) => line(index));
}
