import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RegisterPage } from '../../features/identity/register-page.tsx';

/** Registers and leads to the first choice of a deck. */
export function Register(): ReactElement {
  const navigate = useNavigate();
  return <RegisterPage onRegistered={async () => navigate({ to: '/library' })} />;
}
