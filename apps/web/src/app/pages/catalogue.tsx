import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CataloguePage } from '../../features/content/sharing/catalogue-page.tsx';

/** The catalogue as the address has it. */
export function Catalogue(): ReactElement {
  const search = useSearch({ from: '/learner/framed/catalogue' });
  const navigate = useNavigate();
  return (
    <CataloguePage
      search={search}
      onSearch={(changed) => void navigate({ to: '/catalogue', search: changed, replace: true })}
    />
  );
}
