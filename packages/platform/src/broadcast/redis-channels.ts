import { Redis } from 'ioredis';
import type { Channels } from './channels.ts';

/** Channels by Redis publish and subscribe, on one connection for each direction. */
export function openRedisChannels(redisUrl: string, onError: (error: Error) => void): Channels {
  const options = { lazyConnect: true, connectTimeout: 5_000, retryStrategy: reconnectMs } as const;
  const ear = new Redis(redisUrl, { ...options, maxRetriesPerRequest: null });
  const mouth = new Redis(redisUrl, { ...options, maxRetriesPerRequest: 0, commandTimeout: 5_000 });
  const listeners = new Map<string, ((message: string) => void)[]>();
  for (const connection of [ear, mouth]) connection.on('error', onError);
  ear.on('message', (channel, message) => listeners.get(channel)?.forEach((onMessage) => onMessage(message)));
  return {
    async listen(channel, onMessage) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), onMessage]);
      await ear.subscribe(channel);
    },
    async notify(channel, message) {
      await mouth.publish(channel, message);
    },
    close() {
      for (const connection of [ear, mouth]) connection.disconnect();
      return Promise.resolve();
    },
  };
}

function reconnectMs(attempt: number): number {
  return Math.min(100 * 2 ** attempt, 2_000);
}
