import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DeckHistoryPage } from '../../features/content/editor/deck-history-page.tsx';

/** All changes of the deck that the address names. */
export function DeckHistory(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/history' });
  return <DeckHistoryPage key={deckId} deckId={deckId} />;
}
