import { Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Answered } from '../../../shared/answered.tsx';
import { Page } from '../../../shared/page.tsx';
import { RowsSkeleton } from '../../../shared/rows-skeleton.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { UserFilters } from './user-filters.tsx';
import { UserList } from './user-list.tsx';

const route = getRouteApi('/users');

/** Everyone with an account. What is searched for stands in the address, so a list can be sent to a colleague. */
export function UserListPage(): ReactElement {
  const { t } = useTexts();
  const search = route.useSearch();
  const { q = '', status, page = 1 } = search;
  const users = trpc.admin.users.useQuery(
    { query: q, page, ...(status !== undefined && { status }) },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('users.title')}
      actions={
        users.data !== undefined && (
          <Text c="dimmed" size="sm" role="status">
            {t('users.found', { count: users.data.total })}
          </Text>
        )
      }
    >
      <UserFilters search={search} />
      <Answered query={users} pending={<RowsSkeleton rows={12} />}>
        {(answer) => <UserList answer={answer} search={search} isOld={users.isPlaceholderData} />}
      </Answered>
    </Page>
  );
}
