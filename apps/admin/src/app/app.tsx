import { SlovaProvider } from '@slova/ui';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { TRPCClient } from '@trpc/client';
import type { AppRouter } from '@slova/trpc';
import type { i18n } from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { ServerClock } from '../shared/server-clock.ts';
import { ServerClockProvider } from '../shared/server-now.tsx';
import { trpc } from '../shared/trpc.ts';
import type { makeRouter } from './router.tsx';

type AppProps = {
  readonly texts: i18n;
  readonly clock: ServerClock;
  readonly queryClient: QueryClient;
  readonly trpcClient: TRPCClient<AppRouter>;
  readonly router: ReturnType<typeof makeRouter>;
};

/** The app with everything it stands on. */
export function App({ texts, clock, queryClient, trpcClient, router }: AppProps): ReactElement {
  return (
    <I18nextProvider i18n={texts}>
      <SlovaProvider>
        <trpc.Provider client={trpcClient} queryClient={queryClient}>
          <QueryClientProvider client={queryClient}>
            <ServerClockProvider clock={clock}>
              <RouterProvider router={router} />
            </ServerClockProvider>
          </QueryClientProvider>
        </trpc.Provider>
      </SlovaProvider>
    </I18nextProvider>
  );
}
