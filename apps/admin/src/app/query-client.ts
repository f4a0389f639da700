import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { CallError } from '../shared/trpc.ts';

/** The cache of answers. `onSignedOut` is called when the API says that the session is over, whatever was asked. */
export function makeQueryClient(onSignedOut: (client: QueryClient) => void): QueryClient {
  const notice = (error: unknown): void => {
    if (codeOf(error) === 'not_signed_in') onSignedOut(client);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      // What the API refuses in words it will refuse again; only silence is worth another try.
      queries: { retry: (failures, error) => codeOf(error) === undefined && failures < 2, staleTime: 5000 },
      mutations: { retry: false },
    },
  });
  return client;
}

function codeOf(error: unknown): string | undefined {
  return (error as CallError).data?.code;
}
