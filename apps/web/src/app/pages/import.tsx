import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ImportPage } from '../../features/content/transfer/import-page.tsx';

/** Where files come in; into the deck that the learner came from, unless they choose another. */
export function Import(): ReactElement {
  const { deckId } = useSearch({ from: '/learner/framed/import' });
  return <ImportPage deckId={deckId} />;
}
