import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { SearchField } from './search-field.tsx';

/** The way from the library to what is looked for. */
export function LibrarySearch(): ReactElement {
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const look = (q: string): void => void navigate({ to: '/search', search: q === '' ? {} : { q } });
  return <SearchField value={typed} onChange={setTyped} onSubmit={look} />;
}
