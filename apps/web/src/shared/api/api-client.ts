import type { AppRouter } from '@slova/trpc';
import type { TRPCClient } from '@trpc/client';
import { httpBatchLink, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { keptAlive } from './kept-alive.ts';
import { trpc } from './trpc.ts';

const url = '/trpc';
const batchSize = 10;

/** The client of the API on our own origin. `language` is asked at each request, so that errors come in the reader's language. */
export function makeApiClient(language: () => string): ApiClient {
  const headers = (): Record<string, string> => ({ 'x-slova': '1', 'accept-language': language() });
  return trpc.createClient({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: splitLink({
          // The server counts sign-ins one by one, so they never travel together.
          condition: ({ path }) => path.startsWith('auth.'),
          true: httpLink({ url, headers }),
          false: httpBatchLink({ url, headers, maxItems: batchSize, fetch: toTheEnd }),
        }),
      }),
    ],
  });
}

const toTheEnd = (address: RequestInfo | URL, init?: object): Promise<Response> =>
  fetch(address, keptAlive(init));

export type ApiClient = TRPCClient<AppRouter>;
