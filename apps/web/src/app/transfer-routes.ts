import type { AnyRoute } from '@tanstack/react-router';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Pages of what comes in from files. */
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
  return [imports, importState] as const;
}

const intoDeck = ({ deckId }: { deckId?: unknown }): { deckId?: string } =>
  typeof deckId === 'string' ? { deckId } : {};
