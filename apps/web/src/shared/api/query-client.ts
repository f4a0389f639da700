import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isSignedOut, refusalOf } from './refusal.ts';

const retries = 2;

/** The cache of server answers. `onSignedOut` is called when a request finds the session gone. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isSignedOut(error)) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // What was refused stays refused; what never arrived or failed over there may work the next time.
        retry: (failures, error) => failures < retries && (refusalOf(error).status ?? 500) >= 500,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
