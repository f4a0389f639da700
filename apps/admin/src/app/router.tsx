import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readPeriodSearch } from '../features/administration/overview/period-search.ts';
import { readUserListSearch } from '../features/administration/users/user-list-search.ts';
import { readDeckSearch, readWordSearch } from '../features/content/deck-search.ts';
import { readCaseSearch } from '../features/moderation/case-search.ts';
import { CrashedPage } from './crashed-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { parsePlainSearch, writePlainSearch } from './plain-search.ts';
import { Root } from './root.tsx';

/** The addresses of the app. Each section is a chunk of its own, fetched when a link to it is pointed at. */
export function makeRouter() {
  return createRouter({
    routeTree: routeTree(),
    basepath: '/admin',
    defaultPreload: 'intent',
    scrollRestoration: true,
    parseSearch: parsePlainSearch,
    stringifySearch: writePlainSearch,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: CrashedPage,
  });
}

function routeTree() {
  const root = createRootRoute({ component: Root });
  const overview = createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: readPeriodSearch,
    component: lazyRouteComponent(
      () => import('../features/administration/overview/overview-page.tsx'),
      'OverviewPage',
    ),
  });
  const users = createRoute({
    getParentRoute: () => root,
    path: '/users',
    validateSearch: readUserListSearch,
    component: lazyRouteComponent(
      () => import('../features/administration/users/user-list-page.tsx'),
      'UserListPage',
    ),
  });
  const user = createRoute({
    getParentRoute: () => root,
    path: '/users/$userId',
    component: lazyRouteComponent(() => import('../features/administration/users/user-page.tsx'), 'UserPage'),
  });
  const queues = createRoute({
    getParentRoute: () => root,
    path: '/queues',
    component: lazyRouteComponent(
      () => import('../features/administration/queues/queues-page.tsx'),
      'QueuesPage',
    ),
  });
  const cases = createRoute({
    getParentRoute: () => root,
    path: '/moderation',
    validateSearch: readCaseSearch,
    component: lazyRouteComponent(() => import('../features/moderation/case-list-page.tsx'), 'CaseListPage'),
  });
  const oneCase = createRoute({
    getParentRoute: () => root,
    path: '/moderation/$caseId',
    component: lazyRouteComponent(() => import('../features/moderation/case-page.tsx'), 'CasePage'),
  });
  const decks = createRoute({
    getParentRoute: () => root,
    path: '/content',
    validateSearch: readDeckSearch,
    component: lazyRouteComponent(() => import('../features/content/deck-list-page.tsx'), 'DeckListPage'),
  });
  const categories = createRoute({
    getParentRoute: () => root,
    path: '/content/categories',
    validateSearch: readWordSearch,
    component: lazyRouteComponent(() => import('../features/content/category-page.tsx'), 'CategoryPage'),
  });
  const topics = createRoute({
    getParentRoute: () => root,
    path: '/content/topics',
    component: lazyRouteComponent(() => import('../features/content/topics/topics-page.tsx'), 'TopicsPage'),
  });
  const suggestions = createRoute({
    getParentRoute: () => root,
    path: '/content/suggestions',
    component: lazyRouteComponent(() => import('../features/content/suggestion-page.tsx'), 'SuggestionPage'),
  });
  const deck = createRoute({
    getParentRoute: () => root,
    path: '/content/$deckId',
    validateSearch: readWordSearch,
    component: lazyRouteComponent(() => import('../features/content/deck-page.tsx'), 'DeckPage'),
  });
  return root.addChildren([
    overview,
    users,
    user,
    cases,
    oneCase,
    decks,
    categories,
    topics,
    suggestions,
    deck,
    queues,
  ]);
}

declare module '@tanstack/react-router' {
  // An augmentation has to be an interface.
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
