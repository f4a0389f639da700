/** A Redis the caller already runs for the tests; unset, the run looks for `redis-server` itself. */
export function givenTestRedisUrl(): string | undefined {
  return process.env['SLOVA_TEST_REDIS_URL'];
}
