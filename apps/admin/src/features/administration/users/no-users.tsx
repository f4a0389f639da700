import { EmptyState } from '@slova/ui';
import { IconUserSearch } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { ButtonLink } from '../../../shared/button-link.tsx';
import { useTexts } from '../../../shared/use-texts.ts';
import { readUserListSearch } from './user-list-search.ts';

/** Nobody to show: because nobody matches, or because the list ends before this page. */
export function NoUsers({ page }: { readonly page: number }): ReactElement {
  const { t } = useTexts();
  const icon = <IconUserSearch size={32} />;
  if (page > 1)
    return (
      <EmptyState
        icon={icon}
        title={t('users.noneOnPageTitle', { page })}
        action={
          <ButtonLink
            variant="default"
            to="/users"
            search={(search) => readUserListSearch({ ...search, page: 1 })}
          >
            {t('users.firstPage')}
          </ButtonLink>
        }
      >
        {t('users.noneOnPage')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={icon}
      title={t('users.noneTitle')}
      action={
        <ButtonLink variant="default" to="/users">
          {t('users.showAll')}
        </ButtonLink>
      }
    >
      {t('users.none')}
    </EmptyState>
  );
}
