import { Redis } from 'ioredis';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** So many tries for a key within a time; what is spent comes back when the time is over. */
export type Limiter = {
  /** Spends one try. Returns null, or the seconds to wait when none is left. */
  readonly spend: (key: string) => Promise<number | null>;
  /** Gives a try back that should not have counted. */
  readonly giveBack: (key: string) => Promise<void>;
};

export type Allowance = { readonly name: string; readonly tries: number; readonly perSeconds: number };

/** Where tries are counted: in Redis for all processes together, or in the memory of this one. */
export type LimitStore = { readonly limiter: (allowance: Allowance) => Limiter; readonly close: () => void };

/** Without Redis each process counts for itself; while Redis is away it does so too, instead of letting everything pass. */
export function openLimitStore(redisUrl: string | undefined, onError: (error: Error) => void): LimitStore {
  if (redisUrl === undefined)
    return { limiter: (allowance) => limiterOver(inMemory(allowance)), close: () => {} };
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: 0,
    commandTimeout: 1_000,
  });
  redis.on('error', onError);
  return {
    limiter: (allowance) => limiterOver(inRedis(redis, allowance)),
    close: () => redis.disconnect(),
  };
}

function limiterOver(counter: RateLimiterAbstract): Limiter {
  return {
    async spend(key) {
      try {
        await counter.consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
        throw refused;
      }
    },
    async giveBack(key) {
      await counter.reward(key);
    },
  };
}

const inMemory = ({ name, tries, perSeconds }: Allowance): RateLimiterAbstract =>
  new RateLimiterMemory({ keyPrefix: name, points: tries, duration: perSeconds });

function inRedis(redis: Redis, allowance: Allowance): RateLimiterAbstract {
  const { name, tries, perSeconds } = allowance;
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `slova:limit:${name}`,
    points: tries,
    duration: perSeconds,
    insuranceLimiter: inMemory(allowance),
  });
}
