import { SlovaProvider } from '@slova/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { trpc } from '../shared/api/trpc.ts';
import type { Connection } from './connection.ts';

/** The learner app. */
export function App({
  texts,
  connection,
}: {
  readonly texts: i18n;
  readonly connection: Connection;
}): ReactElement {
  const { client, cache } = connection;
  return (
    <I18nextProvider i18n={texts}>
      <SlovaProvider>
        <trpc.Provider client={client} queryClient={cache}>
          <QueryClientProvider client={cache}>
            <RouterProvider router={connection.router} />
          </QueryClientProvider>
        </trpc.Provider>
      </SlovaProvider>
    </I18nextProvider>
  );
}
