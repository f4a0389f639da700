import { describe, expect, it } from 'vitest';
import { makeServerClock } from './server-clock.ts';

const noon = Date.parse('2026-03-01T12:00:00Z');

describe('the server clock', () => {
  it('is the browser clock until the server has been heard', () => {
    expect(makeServerClock(() => noon).now()).toBe(noon);
  });

  it('corrects a browser clock that is wrong', () => {
    const clock = makeServerClock(() => noon - 600_000);
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT');
    expect(clock.now()).toBe(noon);
  });

  it('leaves a right browser clock alone, whose milliseconds the header does not have', () => {
    const clock = makeServerClock(() => noon + 900);
    clock.learn('Sun, 01 Mar 2026 12:00:00 GMT');
    expect(clock.now()).toBe(noon + 900);
  });

  it('ignores an answer without a date', () => {
    const clock = makeServerClock(() => noon);
    clock.learn(null);
    expect(clock.now()).toBe(noon);
  });
});
