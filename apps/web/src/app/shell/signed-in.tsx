import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAccount } from '../../features/identity/index.ts';
import { NotificationCentre } from '../../features/notification/index.ts';
import { AnswerSending } from '../../features/review/index.ts';

/** Around every page of a signed-in learner: answers go on being sent and news go on arriving whatever page is open. */
export function SignedIn(): ReactElement {
  const { id } = useAccount();
  return (
    <AnswerSending key={id} learnerId={id}>
      <NotificationCentre>
        <Outlet />
      </NotificationCentre>
    </AnswerSending>
  );
}
