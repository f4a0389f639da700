import { expect, test } from 'vitest';
import { keptAlive } from './kept-alive.ts';

test('what writes outlives its page', () => {
  const init = { method: 'POST', body: '{"0":{}}' };
  expect(keptAlive(init)).toEqual({ ...init, keepalive: true });
});

test('what only reads, and what browsers would not let outlive its page, does not', () => {
  expect(keptAlive({ method: 'GET' }).keepalive).toBe(false);
  expect(keptAlive({ method: 'POST', body: 'я'.repeat(32_000) }).keepalive).toBe(false);
  expect(keptAlive(undefined)).toEqual({ keepalive: false });
});
