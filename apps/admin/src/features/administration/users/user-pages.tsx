import { Pagination } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from '../../../shared/use-texts.ts';
import type { UserListSearch } from './user-list-search.ts';
import { readUserListSearch } from './user-list-search.ts';

type UserPagesProps = { readonly search: UserListSearch; readonly pages: number };

/** Links to the other pages of the list: each has an address, so it opens in a new tab too. */
export function UserPages({ search, pages }: UserPagesProps): ReactElement | null {
  const { t } = useTexts();
  const { page = 1 } = search;
  if (pages <= 1) return null;
  const link = (to: number): Record<string, unknown> => ({
    component: Link,
    to: '/users',
    search: readUserListSearch({ ...search, page: to }),
  });
  return (
    <Pagination
      component="nav"
      aria-label={t('users.pages')}
      total={pages}
      value={Math.min(page, pages)}
      getItemProps={(item) => ({ ...link(item), 'aria-label': t('users.page', { page: item }) })}
      getControlProps={(control) =>
        control === 'previous'
          ? { ...link(Math.max(1, page - 1)), 'aria-label': t('users.previousPage') }
          : { ...link(Math.min(pages, page + 1)), 'aria-label': t('users.nextPage') }
      }
    />
  );
}
