import { expect, test } from 'vitest';
import { queueBackends, testRedisUrl } from './index.ts';

test('PostgreSQL is always among the backends and Redis exactly when one runs', () => {
  expect(queueBackends()).toContain('postgres');
  expect(queueBackends().includes('redis')).toBe(testRedisUrl() !== undefined);
});
