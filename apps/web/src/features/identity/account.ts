import { trpc } from '../../shared/api/trpc.ts';
import type { Outputs } from '../../shared/api/outputs.ts';
import { useLanguage } from '../../shared/interface/language.ts';

export type Account = Outputs['users']['me'];

/** The signed-in learner. Only for pages that a guard keeps for them; it is there before they are shown. */
export function useAccount(): Account {
  const [account] = trpc.users.me.useSuspenseQuery(undefined, { staleTime: 5 * 60_000 });
  return account;
}

/** What to do with the answer of a sign-in: remember who it is and speak their language. */
export function useWelcome(): (signedIn: { readonly user: Account }) => Promise<void> {
  const cache = trpc.useUtils();
  const { choose } = useLanguage();
  return async ({ user }) => {
    cache.users.me.setData(undefined, user);
    await choose(user.locale);
  };
}
