import type { ReactElement } from 'react';
import { useAccount } from '../../features/identity/index.ts';
import { TodayPage } from '../../features/progress/today-page.tsx';

/** Today, for the learner who is signed in. */
export function Today(): ReactElement {
  const { displayName } = useAccount();
  return <TodayPage learnerName={displayName} />;
}
