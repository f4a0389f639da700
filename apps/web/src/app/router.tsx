import { createRouter } from '@tanstack/react-router';
import { PageFailed } from './shell/page-failed.tsx';
import { PageNotFound } from './shell/page-not-found.tsx';
import { PageWaiting } from './shell/page-waiting.tsx';
import type { RouterContext } from './routes.tsx';
import { routes } from './routes.tsx';

/** The router over all pages. Pages are loaded when they are first visited, or when a link to them is about to be followed. */
export function makeRouter(context: RouterContext) {
  return createRouter({
    routeTree: routes(),
    context,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: PageFailed,
    defaultNotFoundComponent: PageNotFound,
    defaultPendingComponent: PageWaiting,
    defaultPendingMs: 300,
  });
}

export type AppRouterInstance = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouterInstance;
  }
}
