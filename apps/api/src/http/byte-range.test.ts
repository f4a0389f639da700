import { expect, it } from 'vitest';
import { byteRange } from './byte-range.ts';

it.each([
  [undefined, null],
  ['', null],
  ['bytes=-', null],
  ['items=0-1', null],
  ['bytes=0-1,4-5', null],
  ['bytes=5-2', null],
  ['bytes=a-b', null],
  ['bytes=0-', { first: 0, last: 9 }],
  ['bytes=0-1', { first: 0, last: 1 }],
  ['bytes=9-9', { first: 9, last: 9 }],
  ['bytes=4-999', { first: 4, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-999', { first: 0, last: 9 }],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=10-12', 'unsatisfiable'],
])('of ten bytes %s is %j', (header, part) => {
  expect(byteRange(header, 10)).toEqual(part);
});
