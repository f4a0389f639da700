import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AboutDeckPage } from '../../features/content/editor/about-deck-page.tsx';

/** What is said about the deck that the address names, to be edited. */
export function AboutDeck(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/about' });
  return <AboutDeckPage key={deckId} deckId={deckId} />;
}
