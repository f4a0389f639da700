import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../shared/anchor-link.tsx';
import { Answered } from '../../../shared/answered.tsx';
import { NoticePage } from '../../../shared/notice-page.tsx';
import { RowsSkeleton } from '../../../shared/rows-skeleton.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { UserView } from './user-view.tsx';

const route = getRouteApi('/users/$userId');

/** One user, found by the address. */
export function UserPage(): ReactElement {
  const { t } = useTexts();
  const { userId } = route.useParams();
  const user = trpc.admin.user.useQuery({ userId });
  const code = user.error?.data?.code;
  return (
    <>
      <AnchorLink to="/users" size="sm" display="inline-block" py="xs">
        ← {t('user.back')}
      </AnchorLink>
      {code === 'not_found' || code === 'invalid_input' ? (
        <NoticePage title={t('user.missingTitle')} body={t('user.missing')} />
      ) : (
        <Answered query={user} pending={<RowsSkeleton rows={8} />}>
          {(details) => <UserView details={details} />}
        </Answered>
      )}
    </>
  );
}
