import { startRedis, type TestServer } from '@slova/vitest/servers';
import { givenTestRedisUrl } from '../env.ts';
import { findOrInstallChromium, type Chromium } from './chromium.ts';
import { ensureRedisProgram } from './redis-program.ts';

/** What a run needs from the machine, looked for or installed when a step first asks, and then kept. */
export interface Machine {
  readonly redis: () => Promise<Redis>;
  readonly chromium: () => Promise<Chromium>;
  readonly release: () => Promise<void>;
}

type Redis = { readonly url: string } | { readonly url: undefined; readonly reason: string };

export function prepareMachine(): Machine {
  let server: TestServer | undefined;
  const startOwnRedis = async (): Promise<Redis> => {
    const reason = await ensureRedisProgram();
    server = reason === undefined ? await startRedis() : undefined;
    return server ?? { url: undefined, reason: reason ?? 'redis-server is not on the path' };
  };
  const redis = once(async () => {
    const given = givenTestRedisUrl();
    return given === undefined ? await startOwnRedis() : { url: given };
  });
  return { redis, chromium: once(findOrInstallChromium), release: async () => server?.stop() };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
