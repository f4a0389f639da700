import { testRedisUrl } from '@slova/vitest';
import { afterEach, describe, expect, it } from 'vitest';
import { startRedis } from '@slova/vitest/servers';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

let api: ApiUnderTest | undefined;
afterEach(async () => {
  await api?.stop();
  api = undefined;
});

describe('readiness', () => {
  it('is lost, by name, within the patience of a probe when the database does not answer', async () => {
    api = await startApi();
    expect(await ready(api)).toEqual({ httpStatus: 200, status: 'ok', dependencies: { database: 'ok' } });
    await api.connections.database.close();
    const startedAt = performance.now();
    expect(await ready(api)).toEqual({
      httpStatus: 503,
      status: 'failing',
      dependencies: { database: 'failing' },
    });
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    expect((await fetch(`${api.origin}/health/live`)).status).toBe(200);
  });
});

describe.skipIf(testRedisUrl() === undefined)('readiness with Redis', () => {
  it('names a Redis that is away, yet stays: people study on without it', async () => {
    const redis = await startRedis();
    api = await startApi({ redisUrl: redis?.url });
    expect(await ready(api)).toEqual({
      httpStatus: 200,
      status: 'ok',
      dependencies: { database: 'ok', redis: 'ok' },
    });
    await redis?.stop();
    expect(await ready(api)).toEqual({
      httpStatus: 200,
      status: 'degraded',
      dependencies: { database: 'ok', redis: 'failing' },
    });
  });
});

async function ready({ origin }: ApiUnderTest): Promise<unknown> {
  const response = await fetch(`${origin}/health/ready`);
  return { httpStatus: response.status, ...((await response.json()) as object) };
}
