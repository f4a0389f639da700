import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { StudyScreen } from '../../features/review/study-screen.tsx';

/** A session of the deck that the address names. */
export function Study(): ReactElement {
  const { deckId } = useParams({ from: '/learner/study/$deckId' });
  const selection = useSearch({ from: '/learner/study/$deckId' });
  const key = [deckId, ...Object.values(selection)].join();
  return <StudyScreen key={key} deckId={deckId} selection={selection} />;
}
