import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SuggestionsPage } from '../../features/content/sharing/suggestions-page.tsx';

/** What is suggested to the authors of the deck that the address names. */
export function DeckSuggestions(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/suggestions' });
  return <SuggestionsPage key={deckId} deckId={deckId} />;
}
