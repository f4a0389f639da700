import type { AnyRoute } from '@tanstack/react-router';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogueSearch } from '../features/content/sharing/catalogue-search.ts';

/** Pages of the catalogue, of sharing a deck, and of correcting its terms. */
export function sharingRoutes<Framed extends AnyRoute>(framed: Framed) {
  const catalogue = createRoute({
    getParentRoute: () => framed,
    path: '/catalogue',
    validateSearch: catalogueSearch,
    component: lazyRouteComponent(async () => import('./pages/catalogue.tsx'), 'Catalogue'),
  });
  const deckSharing = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/sharing',
    component: lazyRouteComponent(async () => import('./pages/deck-sharing.tsx'), 'DeckSharing'),
  });
  const deckSuggestions = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/suggestions',
    component: lazyRouteComponent(async () => import('./pages/deck-suggestions.tsx'), 'DeckSuggestions'),
  });
  const correctTerm = createRoute({
    getParentRoute: () => framed,
    path: '/terms/$termId/correct',
    component: lazyRouteComponent(async () => import('./pages/correct-term.tsx'), 'CorrectTerm'),
  });
  const openLink = createRoute({
    getParentRoute: () => framed,
    path: '/open/$key',
    component: lazyRouteComponent(async () => import('./pages/open-link.tsx'), 'OpenLink'),
  });
  return [catalogue, deckSharing, deckSuggestions, correctTerm, openLink] as const;
}
