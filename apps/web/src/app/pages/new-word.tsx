import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { NewTermPage } from '../../features/content/editor/new-term-page.tsx';

/** A new word for the deck that the address names. */
export function NewWord(): ReactElement {
  const { deckId } = useParams({ from: '/learner/framed/library/$deckId/words/new' });
  return <NewTermPage key={deckId} deckId={deckId} />;
}
