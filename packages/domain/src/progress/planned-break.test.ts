import { expect, test } from 'vitest';
import type { LearnerDay } from './index.ts';
import { assertPlannedBreak, breakLimits, isInBreak, learnerDayOf } from './index.ts';

const today = learnerDayOf('2026-03-10');
const off = (from: number, to: number) => ({
  fromOn: (today + from) as LearnerDay,
  toOn: (today + to) as LearnerDay,
});

test('a break holds both its ends', () => {
  const inside = [-1, 0, 1, 2, 3].filter((day) => isInBreak((today + day) as LearnerDay, [off(0, 2)]));
  expect(inside).toEqual([0, 1, 2]);
});

test.each([
  ['begins today and lasts a day', 0, 0, null],
  ['is as long as breaks may be', 5, 5 + breakLimits.days - 1, null],
  ['is a day longer', 5, 5 + breakLimits.days, 'toOn'],
  ['ends before it begins', 3, 2, 'toOn'],
  ['would mend a day that was already missed', -1, 2, 'fromOn'],
])('a break that %s', (_, from, to, field) => {
  const plan = () => assertPlannedBreak(off(from, to), today);
  if (field === null) expect(plan).not.toThrow();
  else expect(plan).toThrow(expect.objectContaining({ code: 'invalid_input', field }));
});
