import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ImportStatePage } from '../../features/content/transfer/import-state-page.tsx';

/** The import that the address names. */
export function ImportState(): ReactElement {
  const { importId } = useParams({ from: '/learner/framed/import/$importId' });
  const { deckId } = useSearch({ from: '/learner/framed/import/$importId' });
  return <ImportStatePage key={importId} importId={importId} deckId={deckId} />;
}
