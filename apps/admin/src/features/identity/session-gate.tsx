import { Center, Loader } from '@mantine/core';
import { may } from '@slova/domain';
import type { ReactElement, ReactNode } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { AccountProvider } from './account.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { FollowAccountLanguage } from './follow-account-language.tsx';
import { NotStaff } from './not-staff.tsx';
import { SignIn } from './sign-in.tsx';

/**
 * Opens the app to signed-in staff. Everyone else sees the way in at the address they asked for, so that a link to one user
 * still leads there after signing in.
 */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTexts();
  const me = trpc.users.me.useQuery(undefined, { staleTime: 60_000 });
  if (me.error?.data?.code === 'not_signed_in') return <SignIn />;
  if (me.data === undefined) {
    const pending = (
      <Center mih="12rem">
        <Loader aria-label={t('shared:loading')} role="status" />
      </Center>
    );
    return (
      <EntryFrame>
        <Answered query={me} pending={pending}>
          {() => null}
        </Answered>
      </EntryFrame>
    );
  }
  return (
    <AccountProvider account={me.data}>
      <FollowAccountLanguage />
      {may(me.data.role, 'view-overview') ? children : <NotStaff />}
    </AccountProvider>
  );
}
