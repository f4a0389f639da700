import type { QueryClient } from '@tanstack/react-query';
import { createTRPCQueryUtils } from '@trpc/react-query';
import type { i18n } from 'i18next';
import type { ApiClient } from '../shared/api/api-client.ts';
import { makeApiClient } from '../shared/api/api-client.ts';
import { makeQueryClient } from '../shared/api/query-client.ts';
import { speak } from '../shared/interface/language.ts';
import type { AppRouterInstance } from './router.tsx';
import { makeRouter } from './router.tsx';

/** Everything that talks to the server, and the router whose guards ask it who is there. */
export type Connection = {
  readonly client: ApiClient;
  readonly cache: QueryClient;
  readonly router: AppRouterInstance;
};

/** Composes client, cache and router. When the session is found gone, the router leads to the sign-in page. */
export function makeConnection(texts: i18n): Connection {
  const client = makeApiClient(() => texts.language);
  const cache = makeQueryClient(() => void leadToSignIn());
  const router = makeRouter({
    api: createTRPCQueryUtils({ queryClient: cache, client }),
    welcome: async (locale) => {
      await speak(texts, locale);
      await texts.loadNamespaces('learner');
    },
  });

  async function leadToSignIn(): Promise<void> {
    const { pathname, href } = router.state.location;
    if (pathname === '/sign-in' || pathname === '/register') return;
    await router.navigate({ to: '/sign-in', search: { to: href } });
  }
  return { client, cache, router };
}
