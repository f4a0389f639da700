import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { TermPage } from '../../features/content/editor/term-page.tsx';

/** The word that the address names, to be edited. */
export function EditWord(): ReactElement {
  const { deckId, termId } = useParams({ from: '/learner/framed/library/$deckId/words/$termId' });
  return <TermPage key={termId} deckId={deckId} termId={termId} />;
}
