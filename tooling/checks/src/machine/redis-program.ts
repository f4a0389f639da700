import { aptInstall } from './apt.ts';
import { findProgram } from './find-program.ts';

/** Installs `redis-server` where it is missing and we may; otherwise resolves with the reason it stays missing. */
export async function ensureRedisProgram(): Promise<string | undefined> {
  if (findProgram('redis-server') !== undefined) return undefined;
  return await aptInstall('redis-server');
}
