import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DeckPage } from '../../features/content/deck-page.tsx';

/** The deck that the address names. */
export function Deck(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId' });
  return <DeckPage key={deckId} deckId={deckId} />;
}
