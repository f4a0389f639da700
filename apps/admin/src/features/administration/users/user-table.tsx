import { Box, Paper, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../shared/anchor-link.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { StatusBadge } from './status-badge.tsx';
import classes from '../../../shared/table.module.css';

type User = Answers['admin']['users']['users'][number];

/** The users of one page. A phone keeps name, reviews and a warning; the rest is on the user's own page. */
export function UserTable({ users }: { readonly users: readonly User[] }): ReactElement {
  const { t } = useTexts();
  return (
    <Paper className={classes.sheet}>
      <Table fz="sm" highlightOnHover tabularNums aria-label={t('users.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('users.name')}</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('users.status')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('users.role')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('users.reviews')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="lg">
              {t('users.lastReview')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('users.registered')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {users.map((user) => (
            <UserTableRow key={user.id} user={user} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function UserTableRow({ user }: { readonly user: User }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={classes.who}>
        <AnchorLink to="/users/$userId" params={{ userId: user.id }} fw={600} className={classes.name}>
          {user.displayName}
        </AnchorLink>
        <Text size="xs" c="dimmed">
          {user.email}
        </Text>
        {user.status === 'suspended' && (
          <Box hiddenFrom="sm">
            <StatusBadge status={user.status} />
          </Box>
        )}
      </Table.Th>
      <Table.Td visibleFrom="sm">
        <StatusBadge status={user.status} />
      </Table.Td>
      <Table.Td visibleFrom="sm">{t(`roles.${user.role}`)}</Table.Td>
      <Table.Td ta="right">{format.number(user.reviews)}</Table.Td>
      <Table.Td visibleFrom="lg">
        {user.lastReviewedAt === null ? t('users.never') : format.date(user.lastReviewedAt)}
      </Table.Td>
      <Table.Td visibleFrom="sm">{format.date(user.registeredAt)}</Table.Td>
    </Table.Tr>
  );
}
