import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SearchPage } from '../../features/content/search-page.tsx';

/** The search that the address says. */
export function Search(): ReactElement {
  const address = useSearch({ from: '/learner/framed/search' });
  const navigate = useNavigate({ from: '/search' });
  return (
    <SearchPage
      address={address}
      onChange={(search) => void navigate({ to: '/search', search, replace: true })}
    />
  );
}
