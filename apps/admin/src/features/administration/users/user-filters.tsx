import { CloseButton, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';
import type { UserListSearch } from './user-list-search.ts';
import { readUserListSearch } from './user-list-search.ts';

/** Search and status. Either begins again at the first page; typing waits a moment before it asks. */
export function UserFilters({ search }: { readonly search: UserListSearch }): ReactElement {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  // Back and forward change the address without typing.
  const [seen, setSeen] = useState(search.q);
  if (seen !== search.q) {
    setSeen(search.q);
    setTyped(search.q ?? '');
  }
  const show = (change: Record<string, unknown>): void =>
    void navigate({
      to: '/users',
      search: readUserListSearch({ ...search, ...change, page: 1 }),
      replace: true,
    });
  const showSoon = useDebouncedCallback((q: string) => show({ q }), 250);
  const type = (q: string): void => {
    setTyped(q);
    showSoon(q);
  };
  return (
    <Group gap="sm" role="search">
      <TextInput
        type="search"
        aria-label={t('users.search')}
        placeholder={t('users.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={
          typed !== '' && <CloseButton aria-label={t('users.clearSearch')} onClick={() => type('')} />
        }
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        flex="1 1 16rem"
        maw="28rem"
      />
      <SegmentedControl
        aria-label={t('users.status')}
        value={search.status ?? 'all'}
        onChange={(status) => show({ status })}
        data={(['all', 'active', 'suspended'] as const).map((value) => ({
          value,
          label: t(`users.${value}`),
        }))}
      />
    </Group>
  );
}
