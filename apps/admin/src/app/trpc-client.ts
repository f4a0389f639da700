import type { TRPCClient } from '@trpc/client';
import { httpBatchLink, httpLink, splitLink } from '@trpc/client';
import type { AppRouter } from '@slova/trpc';
import type { ServerClock } from '../shared/server-clock.ts';
import { trpc } from '../shared/trpc.ts';

/** The API takes no more calls than this in one request. */
const batchLimit = 10;

/** Calls to the API of the same origin: batched, except for signing in and out, which the API takes one at a time. */
export function makeTrpcClient(clock: ServerClock, language: () => string): TRPCClient<AppRouter> {
  const options = {
    url: '/trpc',
    headers: () => ({ 'x-slova': '1', 'accept-language': language() }),
    fetch: async (input: RequestInfo | URL, init?: object) => {
      const response = await fetch(input, init);
      clock.learn(response.headers.get('date'));
      return response;
    },
  };
  return trpc.createClient({
    links: [
      splitLink({
        condition: ({ path }) => path.startsWith('auth.'),
        true: httpLink(options),
        false: httpBatchLink({ ...options, maxItems: batchLimit }),
      }),
    ],
  });
}
