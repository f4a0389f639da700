import { describe, expect, it } from 'vitest';
import { isSilent } from './is-silent.ts';

const reportedAt = '2026-03-01T12:00:00.000Z';
const secondsLater = (seconds: number): number => Date.parse(reportedAt) + seconds * 1000;

describe('a worker', () => {
  it('is not silent until thirty seconds have passed', () => {
    expect(isSilent(reportedAt, secondsLater(30))).toBe(false);
    expect(isSilent(reportedAt, secondsLater(31))).toBe(true);
  });

  it('is not silent when its clock is ahead', () => {
    expect(isSilent(reportedAt, secondsLater(-5))).toBe(false);
  });
});
