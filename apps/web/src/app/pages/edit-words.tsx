import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { GridPage } from '../../features/content/editor/grid-page.tsx';

/** The words of the deck that the address names, to be edited. */
export function EditWords(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/words' });
  return <GridPage key={deckId} deckId={deckId} />;
}
