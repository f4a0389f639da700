import { expect, test } from 'vitest';
import { makeOutageLog } from './outage-log.ts';

test('an outage is told at once and then once a minute', () => {
  const told: unknown[] = [];
  let now = 0;
  const warn = ({ err }: { err?: unknown }): unknown => told.push(err);
  const log = { info: () => undefined, warn, error: () => undefined };
  const onError = makeOutageLog(log, 'away', () => now);
  for (const second of [0, 1, 30, 59, 61, 62, 122]) {
    now = second * 1_000;
    onError(second);
  }
  expect(told).toEqual([0, 61, 122]);
});
