import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SharingPage } from '../../features/content/sharing/sharing-page.tsx';

/** Who finds and who writes the deck that the address names. */
export function DeckSharing(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/sharing' });
  return <SharingPage key={deckId} deckId={deckId} />;
}
