export type { Provided } from './provided.ts';
export { freePort } from './free-port.ts';
export { startPostgres } from './start-postgres.ts';
export { startRedis } from './start-redis.ts';
export type { TestServer } from './test-server.ts';
