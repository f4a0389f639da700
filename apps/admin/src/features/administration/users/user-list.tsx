import { Group, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Answers } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { NoUsers } from './no-users.tsx';
import type { UserListSearch } from './user-list-search.ts';
import { UserPages } from './user-pages.tsx';
import { UserTable } from './user-table.tsx';

type UserListProps = {
  readonly answer: Answers['admin']['users'];
  readonly search: UserListSearch;
  /** True while these are the rows of the search before. */
  readonly isOld: boolean;
};

/** One page of users and the way to the others. */
export function UserList({ answer, search, isOld }: UserListProps): ReactElement {
  const { t } = useTexts();
  const { users, total, pageSize } = answer;
  const { page = 1 } = search;
  if (users.length === 0 && !isOld) return <NoUsers page={total > 0 ? page : 1} />;
  const from = (page - 1) * pageSize + 1;
  return (
    <Stack gap="md" aria-busy={isOld} opacity={isOld ? 0.6 : 1}>
      <UserTable users={users} />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {!isOld && t('users.range', { from, to: from + users.length - 1, total })}
        </Text>
        <UserPages search={search} pages={Math.ceil(total / pageSize)} />
      </Group>
    </Stack>
  );
}
