import { literally } from './literally.ts';
import type { Plant } from './plant.ts';

/** What tsc must refuse in the domain, whose configuration knows neither Node nor the browser. */
export const domainTypePlants: readonly Plant[] = [
  wrong('the domain touches the process', 'process', 'export const id = process.pid;', 'process'),
  wrong('the domain touches the document', 'document', 'export const page = document.title;', 'document'),
  wrong(
    'the domain sets a timer',
    'timer',
    'export const timer = setTimeout(() => undefined, 1);',
    'setTimeout',
  ),
  wrong(
    'the domain writes to the console',
    'console',
    "export const say = (): void => console.log('');",
    'console',
  ),
  wrong('the domain imports from Node', 'node', "export { readFile } from 'node:fs';", 'node:fs'),
  wrong('a package is imported without being declared', 'undeclared', "export { z } from 'zod';", 'zod'),
  wrong('a type is wrong', 'type', "export const count: number = 'one';", 'string'),
  wrong(
    'an index is trusted',
    'index',
    'export const first = (list: string[]): string => list[0];',
    'undefined',
  ),
  wrong('syntax is used that cannot be erased', 'enum', 'export enum Rating { Good }', 'erasableSyntaxOnly'),
];

function wrong(breach: string, name: string, line: string, complaint: string): Plant {
  const file = `packages/domain/src/review/planted-${name}.ts`;
  const expected = new RegExp(`planted-${name}\\.ts\\(.*error TS.*${literally(complaint)}`);
  return { breach, guilty: { [file]: `${line}\n` }, expected };
}
