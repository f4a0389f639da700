import { Group, Pagination, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTexts } from './use-texts.ts';

type PageLinksProps = {
  readonly to: string;
  readonly params?: Record<string, string>;
  /** The search of the address of another page of the list. */
  readonly searchOf: (page: number) => object;
  readonly page: number;
  readonly shown: number;
  readonly total: number;
  readonly pageSize: number;
};

/** Which part of a list is shown, and links to the others: each has an address, so it opens in a new tab too. */
export function PageLinks(props: PageLinksProps): ReactElement {
  const { to, params, searchOf, page, shown, total, pageSize } = props;
  const { t } = useTexts();
  const pages = Math.ceil(total / pageSize);
  const from = (page - 1) * pageSize + 1;
  const link = (number: number): Record<string, unknown> => ({
    component: Link,
    to,
    search: searchOf(Math.min(pages, Math.max(1, number))),
    ...(params !== undefined && { params }),
  });
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed">
        {shown > 0 && t('users.range', { from, to: from + shown - 1, total })}
      </Text>
      {pages > 1 && (
        <Pagination
          component="nav"
          aria-label={t('users.pages')}
          total={pages}
          value={Math.min(page, pages)}
          getItemProps={(item) => ({ ...link(item), 'aria-label': t('users.page', { page: item }) })}
          getControlProps={(control) =>
            control === 'previous'
              ? { ...link(page - 1), 'aria-label': t('users.previousPage') }
              : { ...link(page + 1), 'aria-label': t('users.nextPage') }
          }
        />
      )}
    </Group>
  );
}
