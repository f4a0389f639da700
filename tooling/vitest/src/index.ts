export type { Provided } from './provided.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { queueBackends, testRedisUrl, type QueueBackend } from './queue-backends.ts';
