import { describe, expect, it } from 'vitest';
import { makePasswordHasher } from './password-hasher.ts';

const passwords = makePasswordHasher();

describe('password hashing', () => {
  it('hashes by argon2id with the parameters promised (ASVS V11.4.2)', async () => {
    expect(await passwords.hash('correct horse battery')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('tells the right password from a wrong one', async () => {
    const passwordHash = await passwords.hash('correct horse battery');
    expect(await passwords.verify(passwordHash, 'correct horse battery')).toBe(true);
    expect(await passwords.verify(passwordHash, 'correct horse batterz')).toBe(false);
  });

  it('takes a password for the same in either Unicode form, as keyboards differ', async () => {
    const passwordHash = await passwords.hash('mañana mañana'.normalize('NFD'));
    expect(await passwords.verify(passwordHash, 'mañana mañana'.normalize('NFC'))).toBe(true);
  });

  it('accepts nothing for an unknown account, after the same work (ASVS V6.3.8)', async () => {
    const passwordHash = await passwords.hash('correct horse battery');
    expect(await passwords.verify(null, 'wrong')).toBe(false);
    const known = await fastestMs(() => passwords.verify(passwordHash, 'wrong'));
    const unknown = await fastestMs(() => passwords.verify(null, 'wrong'));
    // A check that skipped the hash would be a hundred times faster.
    expect(unknown).toBeGreaterThan(known / 5);
  });
});

/** Of several times, because a busy machine may hold up any one of them. */
async function fastestMs(work: () => Promise<boolean>): Promise<number> {
  const tookMs: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const startedAt = performance.now();
    await work();
    tookMs.push(performance.now() - startedAt);
  }
  return Math.min(...tookMs);
}
