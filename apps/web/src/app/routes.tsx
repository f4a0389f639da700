import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { Locale } from '@slova/domain';
import type { AppRouter } from '@slova/trpc';
import type { CreateQueryUtils } from '@trpc/react-query/shared';
import { isSignedOut } from '../shared/api/refusal.ts';
import { editorRoutes } from './editor-routes.tsx';
import { AppFailed } from './shell/page-failed.tsx';
import { Root } from './shell/root.tsx';
import { searchAddress } from '../features/content/search-address.ts';
import { sharingRoutes } from './sharing-routes.ts';
import { transferRoutes } from './transfer-routes.ts';
import { studySearch } from './study-search.ts';

/** What guards and loaders may use. */
export type RouterContext = {
  readonly api: CreateQueryUtils<AppRouter>;
  /** Brings the texts of a learner, in the learner's language. */
  readonly welcome: (locale: Locale) => Promise<void>;
};

/** All pages of the learner app. */
export function routes() {
  const root = createRootRouteWithContext<RouterContext>()({ component: Root, errorComponent: AppFailed });

  const visitor = createRoute({
    getParentRoute: () => root,
    id: 'visitor',
    errorComponent: AppFailed,
    validateSearch: ({ to }: { to?: unknown }): { to?: string } => (isOwnPath(to) ? { to } : {}),
  });
  const signIn = createRoute({
    getParentRoute: () => visitor,
    path: '/sign-in',
    component: lazyRouteComponent(async () => import('./pages/sign-in.tsx'), 'SignIn'),
  });
  const register = createRoute({
    getParentRoute: () => visitor,
    path: '/register',
    component: lazyRouteComponent(async () => import('./pages/register.tsx'), 'Register'),
  });

  const learner = createRoute({
    getParentRoute: () => root,
    id: 'learner',
    errorComponent: AppFailed,
    beforeLoad: async ({ context, location }) => {
      try {
        const { locale } = await context.api.users.me.ensureData();
        await context.welcome(locale);
      } catch (error) {
        if (isSignedOut(error)) throw redirect({ to: '/sign-in', search: { to: location.href } });
        throw error;
      }
    },
    component: lazyRouteComponent(async () => import('./shell/signed-in.tsx'), 'SignedIn'),
  });
  const study = createRoute({
    getParentRoute: () => learner,
    path: '/study/$deckId',
    validateSearch: studySearch,
    errorComponent: AppFailed,
    component: lazyRouteComponent(async () => import('./pages/study.tsx'), 'Study'),
  });
  const framed = createRoute({
    getParentRoute: () => learner,
    id: 'framed',
    component: lazyRouteComponent(async () => import('./shell/frame.tsx'), 'Frame'),
  });
  const today = createRoute({
    getParentRoute: () => framed,
    path: '/',
    loader: ({ context }) => void context.api.progress.summary.prefetch(),
    component: lazyRouteComponent(async () => import('./pages/today.tsx'), 'Today'),
  });
  const library = createRoute({
    getParentRoute: () => framed,
    path: '/library',
    loader: ({ context }) => void context.api.decks.list.prefetch(),
    component: lazyRouteComponent(async () => import('../features/content/library-page.tsx'), 'LibraryPage'),
  });
  const search = createRoute({
    getParentRoute: () => framed,
    path: '/search',
    validateSearch: searchAddress,
    component: lazyRouteComponent(async () => import('./pages/search.tsx'), 'Search'),
  });
  const deck = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId',
    component: lazyRouteComponent(async () => import('./pages/deck.tsx'), 'Deck'),
  });
  const deckSettings = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/settings',
    component: lazyRouteComponent(async () => import('./pages/deck-settings.tsx'), 'DeckSettings'),
  });
  const card = createRoute({
    getParentRoute: () => framed,
    path: '/cards/$cardId',
    component: lazyRouteComponent(async () => import('./pages/card.tsx'), 'Card'),
  });
  const studyDays = createRoute({
    getParentRoute: () => framed,
    path: '/settings/days',
    component: lazyRouteComponent(
      async () => import('../features/review/study-days-page.tsx'),
      'StudyDaysPage',
    ),
  });
  const progress = createRoute({
    getParentRoute: () => framed,
    path: '/progress',
    component: lazyRouteComponent(async () => import('./pages/progress.tsx'), 'Progress'),
  });
  const settings = createRoute({
    getParentRoute: () => framed,
    path: '/settings',
    component: lazyRouteComponent(
      async () => import('../features/identity/settings-page.tsx'),
      'SettingsPage',
    ),
  });
  return root.addChildren([
    visitor.addChildren([signIn, register]),
    learner.addChildren([
      study,
      framed.addChildren([
        today,
        library,
        search,
        deck,
        deckSettings,
        card,
        progress,
        settings,
        studyDays,
        ...sharingRoutes(framed),
        ...editorRoutes(framed),
        ...transferRoutes(framed),
      ]),
    ]),
  ]);
}

/** A path of this app, so that a crafted link cannot lead a fresh session elsewhere. */
function isOwnPath(to: unknown): to is string {
  return typeof to === 'string' && to.startsWith('/') && !to.startsWith('//') && !to.includes('\\');
}
