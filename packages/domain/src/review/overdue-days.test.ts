import { expect, test } from 'vitest';
import type { LearnerDay } from '../progress/index.ts';
import { overdueDays } from './overdue-days.ts';

const today = 20_779 as LearnerDay;

test.each([
  ['days ago', { on: (today - 4) as LearnerDay }, 4],
  ['today', { on: today }, 0],
  ['tomorrow', { on: (today + 1) as LearnerDay }, 0],
  ['at an instant', { at: new Date('2026-11-01T10:00:00Z') }, 0],
  ['never', null, 0],
])('what was due %s has waited for so many days', (_, due, days) => {
  expect(overdueDays(due, today)).toBe(days);
});
