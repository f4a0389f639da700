import { redisEvictionPolicy } from '../redis.ts';
import type { Check } from './finding.ts';

/** Queues lose jobs when Redis may evict keys, so anything but `noeviction` is a fault. */
export const checkRedis: Check = async ({ settings: { redisUrl } }) => {
  if (redisUrl === undefined) return 'not used';
  const policy = await redisEvictionPolicy(redisUrl);
  const isGood = policy === 'noeviction';
  const advice = isGood ? '' : '; set maxmemory-policy to noeviction, or jobs may be lost';
  return { isGood, detail: `${new URL(redisUrl).host}, ${policy}${advice}` };
};
