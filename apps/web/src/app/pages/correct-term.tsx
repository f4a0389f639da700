import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CorrectPage } from '../../features/content/sharing/correct-page.tsx';

/** Corrects the term that the address names. */
export function CorrectTerm(): ReactElement {
  const { termId } = useParams({ from: '/learner/framed/terms/$termId/correct' });
  return <CorrectPage key={termId} termId={termId} />;
}
