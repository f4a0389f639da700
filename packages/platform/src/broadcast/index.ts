export { makeBroadcast, makeImportBroadcast, type ListeningBroadcast } from './broadcast.ts';
export type { Channels } from './channels.ts';
export { openPostgresChannels } from './postgres-channels.ts';
export { openRedisChannels } from './redis-channels.ts';
