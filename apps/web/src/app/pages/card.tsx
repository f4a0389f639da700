import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CardPage } from '../../features/review/card-page.tsx';

/** The card that the address names. */
export function Card(): ReactElement {
  const { cardId } = useParams({ from: '/learner/framed/cards/$cardId' });
  return <CardPage key={cardId} cardId={cardId} />;
}
