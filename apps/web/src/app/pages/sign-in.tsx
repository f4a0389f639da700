import { useRouter, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SignInPage } from '../../features/identity/sign-in-page.tsx';

/** Signs in and goes on to the page that was asked for. */
export function SignIn(): ReactElement {
  const router = useRouter();
  const { to } = useSearch({ from: '/visitor/sign-in' });
  return <SignInPage onSignedIn={() => router.history.push(to ?? '/')} />;
}
