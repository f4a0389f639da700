import { trpc } from '../../shared/api/trpc.ts';
import type { Outputs } from '../../shared/api/outputs.ts';

export type Account = Outputs['users']['me'];

/** The signed-in learner. Only for pages that a guard keeps for them; it is there before they are shown. */
export function useAccount(): Account {
  const [account] = trpc.users.me.useSuspenseQuery(undefined, { staleTime: 5 * 60_000 });
  return account;
}

/** What to do with the answer of a sign-in: remember who it is. The guard of their pages then speaks their language. */
export function useWelcome(): (signedIn: { readonly user: Account }) => void {
  const cache = trpc.useUtils();
  return ({ user }) => cache.users.me.setData(undefined, user);
}
