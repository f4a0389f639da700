import type { AnyRoute } from '@tanstack/react-router';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Pages on which decks and words are written, within a frame. */
export function editorRoutes<Frame extends AnyRoute>(framed: Frame) {
  const newDeck = createRoute({
    getParentRoute: () => framed,
    path: '/library/new',
    component: lazyRouteComponent(
      async () => import('../features/content/editor/new-deck-page.tsx'),
      'NewDeckPage',
    ),
  });
  const topics = createRoute({
    getParentRoute: () => framed,
    path: '/library/topics',
    component: lazyRouteComponent(
      async () => import('../features/content/topics/topics-page.tsx'),
      'TopicsPage',
    ),
  });
  const aboutDeck = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/about',
    component: lazyRouteComponent(async () => import('./pages/about-deck.tsx'), 'AboutDeck'),
  });
  const words = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/words',
    component: lazyRouteComponent(async () => import('./pages/edit-words.tsx'), 'EditWords'),
  });
  const newWord = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/words/new',
    component: lazyRouteComponent(async () => import('./pages/new-word.tsx'), 'NewWord'),
  });
  const word = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/words/$termId',
    component: lazyRouteComponent(async () => import('./pages/edit-word.tsx'), 'EditWord'),
  });
  const history = createRoute({
    getParentRoute: () => framed,
    path: '/library/$deckId/history',
    component: lazyRouteComponent(async () => import('./pages/deck-history.tsx'), 'DeckHistory'),
  });
  return [newDeck, topics, aboutDeck, words, newWord, word, history] as const;
}
