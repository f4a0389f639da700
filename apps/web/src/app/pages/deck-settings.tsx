import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { NotStudiedDeck } from '../../features/content/not-studied-deck.tsx';
import { DeckSettingsPage } from '../../features/review/deck-settings-page.tsx';

/** The settings of the deck that the address names. */
export function DeckSettings(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/settings' });
  return <DeckSettingsPage key={deckId} deckId={deckId} notStudied={<NotStudiedDeck deckId={deckId} />} />;
}
