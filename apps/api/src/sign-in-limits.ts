import type { LimitStore, Limiter } from '@slova/platform';
import { canonicalEmail, DomainError } from '@slova/domain';
import { addressKey } from './address-key.ts';

/** Counts guesses before they are made (ASVS V6.3.1). `onRefused` hears how many seconds to wait. */
export type SignInLimits = {
  readonly signIn: <Result>(guess: Guess, work: () => Promise<Result>) => Promise<Result>;
  readonly registration: <Result>(asker: Asker, work: () => Promise<Result>) => Promise<Result>;
};
type Asker = { readonly address: string; readonly onRefused: (seconds: number) => void };
type Guess = Asker & { readonly email: string };

const quarterHour = 900;
const hour = 3_600;
const mostRemembered = 10_000;

/**
 * Wrong guesses: 20 from one address and 10 at one account in 15 minutes. Whoever has signed in to an account from an
 * address before guesses there on a count of their own, so that strangers cannot lock its owner out.
 */
export function makeSignInLimits({ limiter }: LimitStore, registrationsPerHour: number): SignInLimits {
  const byAddress = limiter({ name: 'sign-in-address', tries: 20, perSeconds: quarterHour });
  const byAccount = limiter({ name: 'sign-in-account', tries: 10, perSeconds: quarterHour });
  const byOwner = limiter({ name: 'sign-in-owner', tries: 10, perSeconds: quarterHour });
  const registrations = limiter({ name: 'registration', tries: registrationsPerHour, perSeconds: hour });
  const owners = new Set<string>();
  return {
    async signIn({ address, email, onRefused }, work) {
      const [from, account] = [addressKey(address), canonicalEmail(email)];
      const pair = `${from} ${account}`;
      const counts: Count[] = [[byAddress, from], owners.has(pair) ? [byOwner, pair] : [byAccount, account]];
      await spend(counts, onRefused);
      const result = await work();
      remember(owners, pair);
      await Promise.all(counts.map(([count, key]) => count.giveBack(key)));
      return result;
    },
    async registration({ address, onRefused }, work) {
      await spend([[registrations, addressKey(address)]], onRefused);
      return work();
    },
  };
}

type Count = readonly [Limiter, string];

async function spend(counts: readonly Count[], onRefused: (seconds: number) => void): Promise<void> {
  const waits = await Promise.all(counts.map(([count, key]) => count.spend(key)));
  const wait = Math.max(...waits.map((seconds) => seconds ?? 0));
  if (wait === 0) return;
  onRefused(wait);
  throw new DomainError('too_many_requests');
}

function remember(pairs: Set<string>, pair: string): void {
  pairs.delete(pair);
  pairs.add(pair);
  if (pairs.size > mostRemembered) pairs.delete(pairs.values().next().value ?? '');
}
