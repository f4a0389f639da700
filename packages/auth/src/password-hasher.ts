import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@slova/application';
import { makeSemaphore } from './semaphore.ts';

/** argon2id, memory in KiB (OWASP Password Storage Cheat Sheet, second of the equivalent settings; ASVS V11.4.2). */
export const argon2Parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** At most two hashes are computed at once, so that signing in cannot starve study; beyond the queue it is `overloaded`. */
export function makePasswordHasher(): PasswordHasher {
  const limited = makeSemaphore(atOnce, waiting);
  const compute = (password: string): Promise<string> => hash(password.normalize('NFC'), argon2Parameters);
  // Made now, so that not even the first unknown account takes longer than a known one.
  const dummy = compute(randomBytes(randomPasswordBytes).toString('base64'));
  return {
    hash: (password) => limited(() => compute(password)),
    verify: async (passwordHash, password) => {
      const against = passwordHash ?? (await dummy);
      const right = await limited(() => verify(against, password.normalize('NFC')));
      return right && passwordHash !== null;
    },
  };
}

const atOnce = 2;
const waiting = 50;
const randomPasswordBytes = 32;
