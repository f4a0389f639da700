import { useRouter, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RegisterPage } from '../../features/identity/register-page.tsx';

/** Registers and goes on to the page that was asked for, or to the first choice of a deck. */
export function Register(): ReactElement {
  const router = useRouter();
  const { to } = useSearch({ from: '/visitor/register' });
  // Today has nothing yet for who is new: whoever came by the front door chooses a deck first.
  const next = to === undefined || to === '/' ? '/library' : to;
  return <RegisterPage onRegistered={() => router.history.push(next)} />;
}
