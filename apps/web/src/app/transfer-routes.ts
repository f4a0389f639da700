import type { AnyRoute } from '@tanstack/react-router';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Pages of what comes in from files: words, and pictures and sounds of one's own. */
export function transferRoutes<Framed extends AnyRoute>(framed: Framed) {
  const imports = createRoute({
    getParentRoute: () => framed,
    path: '/import',
    validateSearch: intoDeck,
    component: lazyRouteComponent(async () => import('./pages/import.tsx'), 'Import'),
  });
  const importState = createRoute({
    getParentRoute: () => framed,
    path: '/import/$importId',
    validateSearch: intoDeck,
    component: lazyRouteComponent(async () => import('./pages/import-state.tsx'), 'ImportState'),
  });
  const ownMedia = createRoute({
    getParentRoute: () => framed,
    path: '/settings/media',
    component: lazyRouteComponent(
      async () => import('../features/content/media/own-media-page.tsx'),
      'OwnMediaPage',
    ),
  });
  return [imports, importState, ownMedia] as const;
}

const intoDeck = ({ deckId }: { deckId?: unknown }): { deckId?: string } =>
  typeof deckId === 'string' ? { deckId } : {};
