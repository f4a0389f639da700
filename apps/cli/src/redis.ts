import { Redis } from 'ioredis';
import { failure } from './failure.ts';

/** Asks a Redis server for its rule when memory runs out; a failure in one line when it cannot be used at all. */
export async function redisEvictionPolicy(url: string): Promise<string> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let reason: Error | undefined;
  // The call below rejects with "Connection is closed."; the event before it says why.
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
    await redis.ping();
    return /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1] ?? 'unknown';
  } catch (error) {
    throw failure(`REDIS_URL: ${explain(reason ?? error, new URL(url).host)}`);
  } finally {
    redis.disconnect();
  }
}

function explain(error: unknown, host: string): string {
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ECONNREFUSED') return `nothing listens at ${host}.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no host of the name ${host}.`;
  if (code === 'ETIMEDOUT') return `${host} does not answer.`;
  if (/WRONGPASS|NOAUTH|invalid password/i.test(text))
    return `the server at ${host} refuses the user or the password.`;
  return `${host} cannot be used (${text}).`;
}
