import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OpenLinkPage } from '../../features/content/sharing/open-link-page.tsx';

/** Follows the link to a deck that the address carries. */
export function OpenLink(): ReactElement {
  const { key } = useParams({ from: '/learner/framed/open/$key' });
  return <OpenLinkPage key={key} deckKey={key} />;
}
